using System.Globalization;
using ZmqSchema.Compiler.Emit;
using ZmqSchema.Compiler.Model;

namespace ZmqSchema.Compiler.Formats.FlatBuffers;

/// <summary>Emits how many bytes a table takes at most with all that it refers to.</summary>
internal static class TableBoundEmitter
{
    private const string Bounds = FlatRuntime.Bounds;

    public static void Emit(CodeWriter code, TableCode table)
    {
        var held = table.Slots.Where(s => s.Cell is FlatCell.Vector { Kind: SequenceKind.InlineArray }).ToArray();
        using (code.Braces($"static long {FlatRuntime.Table(table.Message)}.Bound({table.Message} message, int depth)"))
        {
            // An inline array has elements where it is a variable.
            foreach (var slot in held)
                code.Line($"var held{slot.Id} = {table.ValueOf(slot)};");
            code.Line($"return {Own(table)}L{string.Concat(table.Slots.Select(s => Reference(table, s)).Where(r => r is not null).Select(r => $"\n    + {r}"))};");
        }

        code.Line();
    }

    // The vtable and its alignment; the table and its alignment.
    private static string Own(TableCode table)
    {
        var alignment = table.Slots.Select(s => s.Cell.InlineAlignment).Append(4).Max();
        var types = table.Slots.Count(TableEmitter.TakesTwo) * 4;
        return (4 + (2 * table.SlotCount) + 1 + 4 + types + table.Slots.Sum(s => s.Cell.InlineSize) + alignment - 1).ToString(CultureInfo.InvariantCulture);
    }

    private static string? Reference(TableCode table, FlatSlot slot)
    {
        var value = table.ValueOf(slot);
        return slot.Cell switch
        {
            FlatCell.Text { IsDecimal: true } => $"{Bounds}.OfDecimal",
            FlatCell.Text => $"{Bounds}.OfText({value})",
            FlatCell.Table cell => $"{Bounds}.OfTable<{cell.Name.InCode}, {cell.Codec}>({(slot.IsOptional && !cell.IsReference ? $"{value}.GetValueOrDefault()" : value)}, depth)",
            FlatCell.Union => $"{Bounds}.OfUnion<{TableWriterEmitter.UnionTypes(slot.Cell)}>({value}, depth)",
            FlatCell.Map map => $"{Bounds}.OfEntries<{map.KeyInCode}, {map.ValueInCode}, {table.EntryCodec(slot)}>({value}, depth)",
            FlatCell.Vector vector => OfVector(vector, Items(slot, vector, value)) + (slot.ForcedAlignment > 1 ? string.Format(CultureInfo.InvariantCulture, " + {0}", slot.ForcedAlignment) : ""),
            _ => null,
        };
    }

    private static string OfVector(FlatCell.Vector vector, string items) => vector.Element switch
    {
        FlatCell.Text { IsDecimal: true } => $"{Bounds}.OfDecimals({items}.Length)",
        FlatCell.Text => $"{Bounds}.OfTexts({items})",
        FlatCell.Table cell => $"{Bounds}.OfTables<{cell.Name.InCode}, {cell.Codec}>({items}, depth)",
        FlatCell.Union => $"{Bounds}.OfUnions<{TableWriterEmitter.UnionTypes(vector.Element)}>({items}, depth)",
        var element => $"{Bounds}.OfVector({items}.Length, {element.InlineSize}, {element.InlineAlignment})",
    };

    private static string Items(FlatSlot slot, FlatCell.Vector vector, string value) => SequenceSpelling.Items(
        vector.Kind, vector.TypeInCode, TableWriterEmitter.ElementInCode(vector), vector.Length,
        vector.Kind is SequenceKind.InlineArray ? $"held{slot.Id}" : TableWriterEmitter.HeldItems(slot, value));
}
