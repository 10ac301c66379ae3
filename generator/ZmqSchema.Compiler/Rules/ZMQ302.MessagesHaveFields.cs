using ZmqSchema.Compiler.Linking;
using ZmqSchema.Compiler.Model;

namespace ZmqSchema.Compiler.Rules;

internal sealed class MessagesHaveFields() : MessageRule("ZMQ302", Severity.Error,
    "A message has no fields",
    "'{0}' has nothing to send; give it a public field or property that can be read and set")
{
    public override bool Follows(Finding found, Finding mistake, MessageModel message) => true;

    public override IEnumerable<Finding> Check(MessageModel message, MessageCatalog catalog) =>
        message is { CaseOf: null, IsFromSchema: false, Shape.IsUnion: false } && message.Fields.Count == 0 && message.Payloads.Count == 0 ? [Found(message.Name.FullName)] : [];
}
