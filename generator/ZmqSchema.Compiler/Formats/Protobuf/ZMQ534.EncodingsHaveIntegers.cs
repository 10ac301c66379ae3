using ZmqSchema.Compiler.Linking;
using ZmqSchema.Compiler.Model;
using ZmqSchema.Compiler.Rules;

namespace ZmqSchema.Compiler.Formats.Protobuf;

internal sealed class EncodingsHaveIntegers() : MessageRule("ZMQ534", Severity.Error,
    "An integer encoding has nothing to encode",
    "'{0}' has Encoding = IntegerEncoding.{1}, and {2} holds no {3} integer that it could be for; take it off")
{
    public override IEnumerable<Finding> Check(MessageModel message, MessageCatalog catalog) =>
        from field in message.Fields
        where field.Encoding is not IntegerEncoding.Varint && !ProtobufTypes.IntegersIn(field.Type).Any(kind => CanHave(kind, field.Encoding))
        select Found(message.Subject(field.Name), field.Encoding.ToString(), field.Type.Words, field.Encoding is IntegerEncoding.ZigZag ? "signed" : "plain");

    private static bool CanHave(ScalarKind kind, IntegerEncoding encoding) => encoding is not IntegerEncoding.ZigZag || ProtobufTypes.IsSigned(kind);
}
