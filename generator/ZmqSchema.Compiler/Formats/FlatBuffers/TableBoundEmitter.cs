using System.Globalization;
using ZmqSchema.Compiler.Emit;
using ZmqSchema.Compiler.Model;

namespace ZmqSchema.Compiler.Formats.FlatBuffers;

/// <summary>Emits how many bytes a body takes at most, where strings and vectors of numbers are all that its table refers to.</summary>
internal static class TableBoundEmitter
{
    public static void Emit(CodeWriter code, TableCode table)
    {
        var references = table.Slots.Where(s => s.Cell is not (FlatCell.Number or FlatCell.Struct)).Select(s => Bound(table, s)).ToArray();
        if (table.IsEntry || table.WholeValue is not null || references.Contains(null))
            return;

        // The root offset; the vtable and its alignment; the table and its alignment.
        var alignment = table.Slots.Select(s => s.Cell.InlineAlignment).Append(4).Max();
        var inline = 4 + (4 + (2 * table.SlotCount) + 1) + (4 + table.Slots.Sum(s => s.Cell.InlineSize) + alignment - 1);
        code.Line($"static long {FlatRuntime.Table(table.Message)}.Bound({table.Message} message) => {inline.ToString(CultureInfo.InvariantCulture)}L{string.Concat(references)};").Line();
    }

    private static string? Bound(TableCode table, FlatSlot slot) => slot.Cell switch
    {
        FlatCell.Text { IsDecimal: false } => $" + {FlatRuntime.Writer}.Bound({table.ValueOf(slot)})",
        FlatCell.Vector { Kind: SequenceKind.Array or SequenceKind.List or SequenceKind.ImmutableArray or SequenceKind.Memory, Element: FlatCell.Number or FlatCell.Struct } vector
            when !slot.IsOptional => $" + {FlatRuntime.Writer}.Bound({Items(table, slot, vector)}.Length, {vector.Element.InlineSize}, {vector.Element.InlineAlignment})",
        _ => null,
    };

    private static string Items(TableCode table, FlatSlot slot, FlatCell.Vector vector) =>
        SequenceSpelling.Items(vector.Kind, vector.TypeInCode, TableWriterEmitter.ElementInCode(vector), vector.Length, table.ValueOf(slot));
}
