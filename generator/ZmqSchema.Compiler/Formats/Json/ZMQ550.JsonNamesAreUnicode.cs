using ZmqSchema.Compiler.Linking;
using ZmqSchema.Compiler.Model;
using ZmqSchema.Compiler.Rules;

namespace ZmqSchema.Compiler.Formats.Json;

internal sealed class JsonNamesAreUnicode() : MessageRule("ZMQ550", Severity.Error,
    "A name cannot be written in JSON",
    "'{0}' has a name on the wire with an unpaired surrogate, which no reader of JSON takes; give it another")
{
    public override IEnumerable<Finding> Check(MessageModel message, MessageCatalog catalog) =>
        message.Fields.Where(f => !WireText.IsUnicode(f.WireName)).Select(f => Found(message.Subject(f.Name)));
}
