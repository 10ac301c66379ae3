using ZmqSchema.Compiler.Linking;
using ZmqSchema.Compiler.Model;
using ZmqSchema.Compiler.Rules;

namespace ZmqSchema.Compiler.Formats.Protobuf;

internal sealed class MapKeysAreIntegersOrText() : MessageRule("ZMQ532", Severity.Error,
    "Protocol Buffers has no map with such keys",
    "'{0}' has keys of {1}; make them integers, strings, bools, enums, Guids or decimals, or send a list of messages with the key in them")
{
    public override IEnumerable<Finding> Check(MessageModel message, MessageCatalog catalog) =>
        from field in message.Fields
        let map = field.Type as FieldType.Map
        where map is not null && !IsKey(map.Key)
        select Found(message.Subject(field.Name), map.Key.Words);

    private static bool IsKey(FieldType key) => key switch
    {
        FieldType.Scalar { Kind: ScalarKind.Float16 or ScalarKind.Float32 or ScalarKind.Float64 } => false,
        FieldType.Scalar or FieldType.Enumeration or FieldType.Text => true,
        FieldType.WellKnown { Kind: WellKnownKind.Guid or WellKnownKind.Decimal } => true,
        _ => false,
    };
}
