using ZmqSchema.Compiler.Linking;
using ZmqSchema.Compiler.Model;
using ZmqSchema.Compiler.Rules;

namespace ZmqSchema.Compiler.Formats.Struct;

internal sealed class StructMessagesAreNoUnions() : MessageRule("ZMQ505", Severity.Error,
    "A Struct message is a union",
    "'{0}' is a union, and a Struct body has the same fields always; send each case as a message with a topic of its own, or choose another wire format")
{
    public override bool Follows(Finding found, Finding mistake, MessageModel message) => mistake.Rule.Id == "ZMQ009";

    public override IEnumerable<Finding> Check(MessageModel message, MessageCatalog catalog) =>
        message.Shape.IsUnion ? [Found(message.Name.FullName)] : [];
}
