using ZmqSchema.Compiler.Formats.CapnProto.Allocation;
using ZmqSchema.Compiler.Linking;
using ZmqSchema.Compiler.Model;
using ZmqSchema.Compiler.Rules;

namespace ZmqSchema.Compiler.Formats.CapnProto;

internal sealed class CapnProtoHoldsItsFields() : MessageRule("ZMQ540", Severity.Error,
    "Cap'n Proto cannot hold a type",
    "'{0}' is {1}, which Cap'n Proto cannot hold; {2}, or choose another wire format")
{
    public override IEnumerable<Finding> Check(MessageModel message, MessageCatalog catalog) =>
        from field in message.Fields
        let problem = Problem(field.Type)
        where problem is not null
        select Found(message.Subject(field.Name), problem.Value.What, problem.Value.Instead);

    private static (string What, string Instead)? Problem(FieldType type) => type switch
    {
        FieldType.Scalar { Kind: ScalarKind.Int128 or ScalarKind.UInt128 } => ("an integer of 128 bits", "send its two halves as ulong, or its bytes"),
        FieldType.Vector { Element: FieldType.Optional } => ("a sequence of optional values", "declare a message that holds the value, and send a sequence of those"),
        FieldType.Vector vector => Problem(vector.Element),
        FieldType.Map { Value: FieldType.Optional } => ("a dictionary of optional values", "leave out the entries without a value"),
        FieldType.Map map => Problem(map.Key) ?? Problem(map.Value),

        // A field always has its bits there; what is behind a pointer is absent where that is null.
        FieldType.Optional optional when CapnProtoTypes.SizeOf(optional.Value) is not SlotSize.Pointer =>
            ("an optional number", "add a bool that says whether it is there, or declare a message that holds it, and make that optional"),
        FieldType.Optional optional => Problem(optional.Value),
        _ => null,
    };
}
