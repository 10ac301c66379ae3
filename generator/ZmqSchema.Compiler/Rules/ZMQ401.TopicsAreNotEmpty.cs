using ZmqSchema.Compiler.Linking;
using ZmqSchema.Compiler.Model;

namespace ZmqSchema.Compiler.Rules;

internal sealed class TopicsAreNotEmpty() : MessageRule("ZMQ401", Severity.Warning,
    "A topic is empty",
    "'{0}' has an empty topic, which sends an empty frame that every subscription matches; leave {1} out for no topic frame")
{
    public override IEnumerable<Finding> Check(MessageModel message, MessageCatalog catalog) =>
        message.Topic is "" ? [Found(message.Name.FullName, message.IsFromSchema ? "zmq_topic" : "Topic")] : [];
}
