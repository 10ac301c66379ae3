using ZmqSchema.Compiler.Linking;
using ZmqSchema.Compiler.Model;

namespace ZmqSchema.Compiler.Rules;

internal sealed class PiecesHaveNoPayloads() : MessageRule("ZMQ307", Severity.Error,
    "A piece of a message has payloads",
    "'{0}' {1}, and payloads are frames of the message that is sent; move them there, or make them fields")
{
    // In a Struct message ZMQ501 says it, and a Raw one has no pieces.
    public override IEnumerable<Finding> Check(MessageModel message, MessageCatalog catalog) =>
        from held in catalog.HeldBy(message)
        where held.Message.Payloads.Count > 0 && message.Codecs.Any(format => format is not (WireFormat.Struct or WireFormat.Raw))
        select Found(
            message.Subject(held.Field.Name),
            held.Message.CaseOf == message.Name ? "is a case of a union and has payloads" : $"holds {held.Message.Name.FullName}, which has payloads");
}
