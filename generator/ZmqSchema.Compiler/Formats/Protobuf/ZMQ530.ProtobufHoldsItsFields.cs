using ZmqSchema.Compiler.Linking;
using ZmqSchema.Compiler.Model;
using ZmqSchema.Compiler.Rules;

namespace ZmqSchema.Compiler.Formats.Protobuf;

internal sealed class ProtobufHoldsItsFields() : MessageRule("ZMQ530", Severity.Error,
    "Protocol Buffers cannot hold a type",
    "'{0}' is {1}, and Protocol Buffers has integers of 64 bits at most; send two of those, a string, or a byte[]")
{
    public override IEnumerable<Finding> Check(MessageModel message, MessageCatalog catalog) =>
        from field in message.Fields
        where IsWide(field.Type)
        select Found(message.Subject(field.Name), field.Type.Words);

    private static bool IsWide(FieldType type) => type switch
    {
        FieldType.Scalar scalar => scalar.Kind is ScalarKind.Int128 or ScalarKind.UInt128,
        FieldType.Vector vector => IsWide(vector.Element),
        FieldType.Optional optional => IsWide(optional.Value),
        FieldType.Map map => IsWide(map.Key) || IsWide(map.Value),
        _ => false,
    };
}
