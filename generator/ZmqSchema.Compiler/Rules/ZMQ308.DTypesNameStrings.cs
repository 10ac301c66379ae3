using ZmqSchema.Compiler.Linking;
using ZmqSchema.Compiler.Model;

namespace ZmqSchema.Compiler.Rules;

internal sealed class DTypesNameStrings() : MessageRule("ZMQ308", Severity.Error,
    "A payload's dtype is no string of the message",
    "'{0}' has the DType '{1}', which is no string field of the message; name the one that says what the elements are")
{
    // What it names may be there, and not have been read.
    public override bool Follows(Finding found, Finding mistake, MessageModel message) => mistake.Subject == message.Subject(found.Arguments[0]);

    public override IEnumerable<Finding> Check(MessageModel message, MessageCatalog catalog) =>
        from payload in message.Payloads
        where payload.DType is not null && !message.Fields.Any(f => f.Name == payload.DType && f.Type is FieldType.Text)
        select Found(message.Subject(payload.Name), payload.DType!);
}
