using System.Globalization;
using ZmqSchema.Compiler.Linking;
using ZmqSchema.Compiler.Model;
using ZmqSchema.Compiler.Rules;

namespace ZmqSchema.Compiler.Formats.MessagePack;

internal sealed class ArraysAreShort() : MessageRule("ZMQ523", Severity.Error,
    "A field number makes a long array",
    "'{0}' has number {1}, so that every message would be an array of as many elements; number the fields up to 1024, or use MessagePackLayout.Map")
{
    public override bool Follows(Finding found, Finding mistake, MessageModel message) =>
        mistake.Rule == FieldNumbering.NumbersAreInRange && mistake.Subject == found.Subject;

    public override IEnumerable<Finding> Check(MessageModel message, MessageCatalog catalog) =>
        from field in message.Fields
        where message.IsMessagePackArray && field.Number > MessagePackFormat.GreatestIndexed
        select Found(message.Subject(field.Name), field.Number.ToString(CultureInfo.InvariantCulture));
}
