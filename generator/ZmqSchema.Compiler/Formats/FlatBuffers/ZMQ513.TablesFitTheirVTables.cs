using System.Globalization;
using ZmqSchema.Compiler.Linking;
using ZmqSchema.Compiler.Model;
using ZmqSchema.Compiler.Rules;

namespace ZmqSchema.Compiler.Formats.FlatBuffers;

internal sealed class TablesFitTheirVTables() : MessageRule("ZMQ513", Severity.Error,
    "A FlatBuffers table is too large",
    "'{0}' {1}")
{
    // A vtable has 16 bits for the table's bytes, and for each offset in it.
    private const int GreatestTable = 65535;

    public override bool Follows(Finding found, Finding mistake, MessageModel message) =>
        mistake.Rule == FieldNumbering.NumbersAreInRange && mistake.Subject == found.Subject;

    public override IEnumerable<Finding> Check(MessageModel message, MessageCatalog catalog)
    {
        if (FlatBuffersLayout.Of(message) is { Struct: null } layout)
            return TooLarge(layout) is { } field ? [Found(message.Subject(field.Name), "makes its table longer than 65535 bytes; send it in a vector, or as a message that is a table")] : [];

        return from field in FlatIds.Of(message)
               where field.Id >= FlatIds.Most
               select Found(
                   message.Subject(field.Field.Name),
                   $"would have slot {field.Id.ToString(CultureInfo.InvariantCulture)}, and a table has {FlatIds.Most.ToString(CultureInfo.InvariantCulture)} at most, from 0; give it a smaller number");
    }

    /// <summary>The field with the most bytes of a table that has too many.</summary>
    private static FieldModel? TooLarge(FlatBuffersLayout layout) =>
        4L + layout.Slots.Sum(s => (long)s.Cell.InlineSize + (FlatIds.TakesTwo(s.Field.Type) ? 4 : 0)) + Alignment(layout) > GreatestTable
            ? layout.Slots.OrderByDescending(s => s.Cell.InlineSize).First().Field
            : null;

    // Sorted by alignment, a table has padding once at most.
    private static int Alignment(FlatBuffersLayout layout) => layout.Slots.Count == 0 ? 0 : layout.Slots.Max(s => s.Cell.InlineAlignment);
}
