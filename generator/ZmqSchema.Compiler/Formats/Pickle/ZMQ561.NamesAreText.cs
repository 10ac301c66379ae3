using ZmqSchema.Compiler.Linking;
using ZmqSchema.Compiler.Model;
using ZmqSchema.Compiler.Rules;

namespace ZmqSchema.Compiler.Formats.Pickle;

internal sealed class NamesAreText() : MessageRule("ZMQ561", Severity.Error,
    "A name is no text",
    "'{0}' has a name on the wire with an unpaired surrogate, which no str should hold; give it another")
{
    public override IEnumerable<Finding> Check(MessageModel message, MessageCatalog catalog) =>
        message.Fields.Where(f => !WireText.IsUnicode(f.WireName)).Select(f => Found(message.Subject(f.Name)));
}
