using ZmqSchema.Compiler.Linking;
using ZmqSchema.Compiler.Model;
using ZmqSchema.Compiler.Rules;

namespace ZmqSchema.Compiler.Formats.Struct;

internal sealed class FormatsCanBeSpelled() : MessageRule("ZMQ506", Severity.Error,
    "A Struct body has too many pieces",
    "'{0}' has so many elements that its Python format, which spells out every one of them, has more than a million letters; "
    + "send them as a [ZmqPayload], or as one array for each of their fields")
{
    public override IEnumerable<Finding> Check(MessageModel message, MessageCatalog catalog) =>
        StructRefusal.SubjectIn(message, StructFault.Pieces) is { } subject ? [Found(subject)] : [];
}
