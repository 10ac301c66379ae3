using ZmqSchema.Compiler.Emit;
using ZmqSchema.Compiler.Linking;
using ZmqSchema.Compiler.Model;
using ZmqSchema.Compiler.Rules;

namespace ZmqSchema.Compiler.Formats.FlatBuffers;

internal sealed class ViewNamesAreFree() : MessageRule("ZMQ515", Severity.Error,
    "The name of a view is taken",
    "'{0}' gets a view called {1}, and there is such a type already; give that one another name")
{
    public override IEnumerable<Finding> Check(MessageModel message, MessageCatalog catalog) =>
        FlatStructs.Of(message) is null && ViewNames.IsTaken(message, WireFormat.FlatBuffers, catalog)
            ? [Found(message.Name.FullName, FlatNames.ViewOf(message).FullName)]
            : [];
}
