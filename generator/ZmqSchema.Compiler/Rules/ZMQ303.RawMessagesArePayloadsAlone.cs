using ZmqSchema.Compiler.Linking;
using ZmqSchema.Compiler.Model;

namespace ZmqSchema.Compiler.Rules;

internal sealed class RawMessagesArePayloadsAlone() : MessageRule("ZMQ303", Severity.Error,
    "A Raw message has something that is no payload",
    "'{0}' {1}")
{
    // What the message misses may be there, and not have been read; what it has too much was.
    public override bool Follows(Finding found, Finding mistake, MessageModel message) => found.Subject == message.Name.FullName;

    public override IEnumerable<Finding> Check(MessageModel message, MessageCatalog catalog)
    {
        if (message is { IsFromSchema: true } && message.Has(WireFormat.Raw))
            yield return Found(message.Name.FullName, "is a table, and Raw sends payloads alone, which tables have none of; leave \"raw\" out of zmq_formats");
        else if (message.Has(WireFormat.Raw))
        {
            foreach (var field in message.Fields)
                yield return Found(message.Subject(field.Name), "would be lost, because Raw has no body; mark it [ZmqPayload] or [ZmqIgnore], or choose another wire format");
            if (message.Payloads.Count == 0)
                yield return Found(message.Name.FullName, "has no payload, and Raw sends nothing else; mark a ReadOnlyMemory<T> with [ZmqPayload]");
        }
        else if (message.CaseOf is null && message.Fields.Count == 0 && message.Payloads.Count > 0)
        {
            yield return Found(message.Name.FullName, "has payloads and no body; say [ZmqMessage(WireFormat.Raw)]");
        }
    }
}
