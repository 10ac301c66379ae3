using ZmqSchema.Compiler.Linking;
using ZmqSchema.Compiler.Model;
using ZmqSchema.Compiler.Rules;

namespace ZmqSchema.Compiler.Formats.Protobuf;

internal sealed class RepeatedFieldsDoNotNest() : MessageRule("ZMQ531", Severity.Error,
    "Protocol Buffers has no sequence of sequences",
    "'{0}' is {1}: in Protocol Buffers what is repeated or a map's value cannot be repeated or absent itself; put {2} into a message of its own")
{
    public override IEnumerable<Finding> Check(MessageModel message, MessageCatalog catalog) =>
        from field in message.Fields
        let culprit = CulpritIn(field.Type)
        where culprit is not null
        select Found(message.Subject(field.Name), field.Type.Words, culprit.Words);

    private static FieldType? CulpritIn(FieldType type) => type switch
    {
        FieldType.Optional optional => CulpritIn(optional.Value),
        FieldType.Vector { Element: var element } => element switch
        {
            FieldType.Optional => element,
            FieldType.WellKnown => null,
            FieldType.Vector { Kind: SequenceKind.InlineArray } => element,
            _ => ProtobufTypes.AreRepeated(element) ? element : null,
        },
        FieldType.Map { Value: var value } => value is FieldType.Optional or FieldType.Vector { Kind: SequenceKind.InlineArray } || ProtobufTypes.AreRepeated(value) ? value : null,
        _ => null,
    };
}
