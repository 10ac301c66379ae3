using ZmqSchema.Compiler.Linking;
using ZmqSchema.Compiler.Model;
using ZmqSchema.Compiler.Rules;

namespace ZmqSchema.Compiler.Formats.Struct;

internal sealed class BodiesFitInMemory() : MessageRule("ZMQ504", Severity.Error,
    "A Struct body is too large",
    "'{0}' would make a body of more than 1 GiB; send the bulk of it as a [ZmqPayload]")
{
    public override IEnumerable<Finding> Check(MessageModel message, MessageCatalog catalog) =>
        StructRefusal.SubjectIn(message, StructFault.Size) is { } subject ? [Found(subject)] : [];
}
