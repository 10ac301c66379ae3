using ZmqSchema.Compiler.Linking;
using ZmqSchema.Compiler.Model;

namespace ZmqSchema.Compiler.Rules;

internal sealed class MessagesHaveFields() : MessageRule("ZMQ302", Severity.Error,
    "A message has no fields",
    "'{0}' has nothing to send; give it a public field or property that can be read and set")
{
    // A type that is no message shows no fields, nor do members that cannot be read; only an option that does not exist has nothing to do with them.
    public override bool Follows(Finding found, Finding mistake, MessageModel message) => mistake.Rule.Id != "ZMQ010";

    public override IEnumerable<Finding> Check(MessageModel message, MessageCatalog catalog) =>
        message is { CaseOf: null, IsFromSchema: false, Shape.IsUnion: false } && message.Fields.Count == 0 && message.Payloads.Count == 0 ? [Found(message.Name.FullName)] : [];
}
