using ZmqSchema.Compiler.Linking;
using ZmqSchema.Compiler.Model;

namespace ZmqSchema.Compiler.Rules;

internal sealed class CompiledMessagesHaveTheCodec() : MessageRule("ZMQ306", Severity.Error,
    "A message of another assembly has no codec of the format",
    "'{0}' holds {1} of another assembly, which has no {2} codec; list {3} there")
{
    public override IEnumerable<Finding> Check(MessageModel message, MessageCatalog catalog) =>
        from held in catalog.HeldBy(message)
        from format in held.Message.MissingCodecs
        where message.Codecs.Contains(format)
        select Found(message.Subject(held.Field.Name), held.Message.Name.FullName, format.ToString(), Listed(format, held.Message));

    private static string Listed(WireFormat format, MessageModel message) =>
        message.IsFromSchema ? $"{format.ToString().ToLowerInvariant()} in a table's zmq_formats" : $"WireFormat.{format}";
}
