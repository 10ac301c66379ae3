using ZmqSchema.Compiler.Linking;
using ZmqSchema.Compiler.Model;
using ZmqSchema.Compiler.Rules;

namespace ZmqSchema.Compiler.Formats.Struct;

internal sealed class StructHoldsItsFields() : MessageRule("ZMQ500", Severity.Error,
    "Struct cannot hold a type",
    "'{0}' is {1}, which Struct cannot hold; {2}, or choose another wire format")
{
    public override IEnumerable<Finding> Check(MessageModel message, MessageCatalog catalog) =>
        from field in message.Fields
        let problem = Problem(field.Type)
        where problem is not null
        select Found(message.Subject(field.Name), problem.Value.What, problem.Value.Instead);

    /// <summary>Whether there is a place for such a field at all, given a length where it needs one.</summary>
    public static bool CanHold(FieldType type) => Problem(type) is null;

    private static (string What, string Instead)? Problem(FieldType type) => type switch
    {
        FieldType.Map => ("a dictionary", "send the entries as a fixed-length array of a message with key and value"),
        FieldType.Optional => ("an optional value", "send the value and a bool beside it"),
        FieldType.Union => ("a union", "send the case's number and a field for each case"),
        FieldType.WellKnown { Kind: WellKnownKind.Decimal } => ("a decimal", "send a double, or a long of the smallest unit"),
        FieldType.Vector { Element: FieldType.Text } => ("a sequence of strings", "send one [ZmqFixedLength] string for each"),
        FieldType.Vector { Element: FieldType.Vector { Kind: not SequenceKind.InlineArray } } =>
            ("a sequence of sequences", "send one [ZmqFixedLength] array of all elements"),
        FieldType.Vector vector => Problem(vector.Element),
        _ => null,
    };
}
