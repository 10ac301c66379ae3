using System.Globalization;
using ZmqSchema.Compiler.Linking;
using ZmqSchema.Compiler.Model;
using ZmqSchema.Compiler.Rules;

namespace ZmqSchema.Compiler.Formats.Protobuf;

internal sealed class FieldNumbersAreTheUsers() : MessageRule("ZMQ533", Severity.Error,
    "A field number belongs to Protocol Buffers",
    "'{0}' has number {1}, and Protocol Buffers keeps 19000 to 19999 for itself; give it another")
{
    public override IEnumerable<Finding> Check(MessageModel message, MessageCatalog catalog) =>
        from field in message.Fields
        where field.Number is >= 19_000 and <= 19_999
        select Found(message.Subject(field.Name), field.Number.ToString(CultureInfo.InvariantCulture));
}
