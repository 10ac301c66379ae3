using ZmqSchema.Compiler.Formats;
using ZmqSchema.Compiler.Linking;
using ZmqSchema.Compiler.Model;

namespace ZmqSchema.Compiler.Rules;

internal sealed class FormatsAreAvailable() : MessageRule("ZMQ590", Severity.Error,
    "A wire format is not available",
    "'{0}' lists {1}, which this version of ZmqSchema has no codec for; use one of {2}, or a newer version")
{
    public override IEnumerable<Finding> Check(MessageModel message, MessageCatalog catalog) =>
        from format in message.Formats
        where WireFormats.Find(format) is null && Enum.IsDefined(typeof(WireFormat), format)
        select Found(message.Name.FullName, format.ToString(), string.Join(", ", WireFormats.All.Select(f => f.Format)));
}
