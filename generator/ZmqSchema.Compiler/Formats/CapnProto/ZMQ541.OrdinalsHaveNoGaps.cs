using System.Globalization;
using ZmqSchema.Compiler.Linking;
using ZmqSchema.Compiler.Model;
using ZmqSchema.Compiler.Rules;

namespace ZmqSchema.Compiler.Formats.CapnProto;

internal sealed class OrdinalsHaveNoGaps() : MessageRule("ZMQ541", Severity.Error,
    "A number is missing that has room in a Cap'n Proto struct",
    "'{0}' has {1} without number {2}, and the room of each is part of Cap'n Proto's layout; {3}")
{
    // The number may be on a field that was not read, or be meant where another one stands.
    public override bool Follows(Finding found, Finding mistake, MessageModel message) =>
        FieldNumbering.Rules.Contains(mistake.Rule) || message.HasLost(mistake.Subject);

    public override IEnumerable<Finding> Check(MessageModel message, MessageCatalog catalog)
    {
        foreach (var missing in CapnProtoOrdinals.Missing(message).Take(1))
            yield return Found(message.Name.FullName, "fields", Spelled(missing), "keep the field that had it, as [Obsolete], or number the fields from 1 without gaps");

        var number = 1;
        foreach (var @case in message.Cases.OrderBy(c => c.Number))
        {
            if (@case.Number == number++)
                continue;
            yield return Found(message.Name.FullName, "cases", Spelled(number - 1), "number the cases from 1 without gaps");
            yield break;
        }
    }

    private static string Spelled(int number) => number.ToString(CultureInfo.InvariantCulture);
}
