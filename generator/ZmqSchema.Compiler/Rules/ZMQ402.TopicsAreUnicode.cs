using ZmqSchema.Compiler.Linking;
using ZmqSchema.Compiler.Model;

namespace ZmqSchema.Compiler.Rules;

internal sealed class TopicsAreUnicode() : MessageRule("ZMQ402", Severity.Error,
    "A topic is no Unicode text",
    "'{0}' has a {1} with half of a surrogate pair in it, which UTF-8 has no bytes for; write the whole character, as \"\\U0001F680\" does")
{
    public override IEnumerable<Finding> Check(MessageModel message, MessageCatalog catalog) =>
        message.Topic is { } topic && !WireText.IsUnicode(topic) ? [Found(message.Name.FullName, message.IsFromSchema ? "zmq_topic" : "Topic")] : [];
}
