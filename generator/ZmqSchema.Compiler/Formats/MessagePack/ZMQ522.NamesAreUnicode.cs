using ZmqSchema.Compiler.Linking;
using ZmqSchema.Compiler.Model;
using ZmqSchema.Compiler.Rules;

namespace ZmqSchema.Compiler.Formats.MessagePack;

internal sealed class NamesAreUnicode() : MessageRule("ZMQ522", Severity.Error,
    "A name cannot be written",
    "'{0}' has a name on the wire with an unpaired surrogate, which UTF-8 cannot hold; give it another")
{
    public override IEnumerable<Finding> Check(MessageModel message, MessageCatalog catalog) =>
        message.Fields.Where(f => !WireText.IsUnicode(f.WireName)).Select(f => Found(message.Subject(f.Name)));
}
