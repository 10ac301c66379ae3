using ZmqSchema.Compiler.Linking;
using ZmqSchema.Compiler.Model;
using ZmqSchema.Compiler.Rules;

namespace ZmqSchema.Compiler.Formats.FlatBuffers;

internal sealed class FlatBuffersHoldsItsFields() : MessageRule("ZMQ510", Severity.Error,
    "FlatBuffers cannot hold a type",
    "'{0}' is {1}, which FlatBuffers cannot hold; {2}, or choose another wire format")
{
    public override IEnumerable<Finding> Check(MessageModel message, MessageCatalog catalog) =>
        from field in message.Fields
        let problem = Problem(field.Type)
        where problem is not null
        select Found(message.Subject(field.Name), problem.Value.What, problem.Value.Instead);

    private static (string What, string Instead)? Problem(FieldType type) => type switch
    {
        FieldType.Scalar { Kind: ScalarKind.Int128 or ScalarKind.UInt128 } => ("an integer of 128 bits", "send its two halves as ulong, or its bytes"),
        FieldType.Vector { Kind: SequenceKind.FixedBuffer } => ("a fixed buffer", "declare it as an inline array"),
        FieldType.Vector { Element: FieldType.Vector } => ("a sequence of sequences", "declare a message that holds the inner one, and send a sequence of those"),
        FieldType.Vector { Element: FieldType.Map } => ("a sequence of dictionaries", "declare a message that holds the dictionary, and send a sequence of those"),
        FieldType.Vector { Element: FieldType.Optional } => ("a sequence of optional values", "declare a message that holds the value, and send a sequence of those"),
        FieldType.Vector vector => Problem(vector.Element),
        FieldType.Map { Value: FieldType.Map } => ("a dictionary of dictionaries", "declare a message that holds the inner one, and send a dictionary of those"),
        FieldType.Map { Value: FieldType.Optional } => ("a dictionary of optional values", "leave out the entries without a value"),
        FieldType.Map map => Problem(map.Value),
        FieldType.Optional { Value: FieldType.Vector { Kind: SequenceKind.InlineArray } } => ("an optional inline array", "send it without the question mark"),
        FieldType.Optional optional => Problem(optional.Value),
        _ => null,
    };
}
