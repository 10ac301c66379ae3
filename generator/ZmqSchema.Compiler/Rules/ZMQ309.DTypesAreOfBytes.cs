using ZmqSchema.Compiler.Linking;
using ZmqSchema.Compiler.Model;

namespace ZmqSchema.Compiler.Rules;

internal sealed class DTypesAreOfBytes() : MessageRule("ZMQ309", Severity.Error,
    "A payload with a dtype has elements that are no bytes",
    "'{0}' has elements of {1}, and a DType that may say otherwise; make it a ReadOnlyMemory<byte>, or leave the DType away")
{
    public override IEnumerable<Finding> Check(MessageModel message, MessageCatalog catalog) =>
        from payload in message.Payloads
        where payload.DType is not null && payload.Element is not FieldType.Scalar { Kind: ScalarKind.UInt8 }
        select Found(message.Subject(payload.Name), payload.ElementWords);
}
