using ZmqSchema.Compiler.Emit;
using ZmqSchema.Compiler.Linking;
using ZmqSchema.Compiler.Model;
using ZmqSchema.Compiler.Rules;

namespace ZmqSchema.Compiler.Formats.CapnProto;

internal sealed class CapnProtoViewNamesAreFree() : MessageRule("ZMQ544", Severity.Error,
    "The name of a Cap'n Proto view is taken",
    "'{0}' gets a view called {1}, and there is such a type already; give that one another name")
{
    public override IEnumerable<Finding> Check(MessageModel message, MessageCatalog catalog) =>
        ViewNames.IsTaken(message, WireFormat.CapnProto, catalog)
            ? [Found(message.Name.FullName, CapnProtoViewNames.ViewOf(message).FullName)]
            : [];
}
