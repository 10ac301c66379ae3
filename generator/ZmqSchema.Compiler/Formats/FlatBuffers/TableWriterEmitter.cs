using ZmqSchema.Compiler.Emit;
using ZmqSchema.Compiler.Model;

namespace ZmqSchema.Compiler.Formats.FlatBuffers;

/// <summary>Emits the writing of a table: what is present, its own bytes, and then what it refers to.</summary>
internal sealed class TableWriterEmitter(CodeWriter code, TableCode table)
{
    private readonly bool _isLarge = table.SlotCount > 64;

    public void Emit()
    {
        if (_isLarge)
            code.Line($"global::System.Span<ulong> present = stackalloc ulong[{(table.SlotCount + 63) / 64}];");
        else
            code.Line("var present = 0UL;");

        for (var i = 0; i < table.Slots.Count; i++)
        {
            EmitPresence(table.Slots[i], i);
            if (i > 0 && table.Dictionary is { } dictionary && HeldByReference(table.Slots[i], i) is { } held)
                code.Line($"if ({held} is null)").Line($"    throw {FlatRuntime.Writer}.NullValue({Spelling.Literal(dictionary)});");
        }

        code.Line($"var layout = {table.ShapeField}.Of(present);").Line("var table = writer.BeginTable(layout);");

        var inline = table.Slots.Select((slot, i) => (slot, Lines: Inline(slot, i))).Where(s => s.Lines is not null).ToArray();
        if (inline.Length > 0)
        {
            using (code.Braces("if (writer.Writes)"))
            {
                foreach (var (_, lines) in inline)
                    code.Line(lines!);
            }
        }

        for (var i = 0; i < table.Slots.Count; i++)
            EmitReference(table.Slots[i], i);
        code.Line("return table;");
    }

    private void EmitPresence(FlatSlot slot, int i)
    {
        var value = table.ValueOf(slot);
        switch (slot.Cell)
        {
            case FlatCell.Number number:
                code.Line($"{number.Wire.InCode()} wire{i} = {Wire(slot, number, value)};");
                Mark(slot, slot.IsOptional ? $"{value}.HasValue" : FlatNumbers.DiffersFromDefault(number, $"wire{i}", slot.Field.Default));
                break;
            case FlatCell.Text { IsDecimal: true }:
                code.Line(slot.IsOptional
                    ? $"var text{i} = {value}?.ToString(global::System.Globalization.CultureInfo.InvariantCulture);"
                    : $"var text{i} = {value}.ToString(global::System.Globalization.CultureInfo.InvariantCulture);");
                Mark(slot, slot.IsOptional ? $"text{i} is not null" : null);
                break;
            case FlatCell.Text:
                code.Line($"var text{i} = {value};");
                Mark(slot, $"text{i} is not null");
                break;
            case FlatCell.Union:
                code.Line($"var value{i} = {value};");
                code.Line($"var case{i} = {FlatRuntime.Writer}.CaseOf<{UnionTypes(slot.Cell)}>(value{i});");
                Mark(slot, $"case{i} != 0", andTheSlotBefore: true);
                break;
            case FlatCell.Vector { Kind: SequenceKind.InlineArray }:
                code.Line($"var value{i} = {value};");
                Mark(slot, null);
                break;
            default:
                code.Line($"var value{i} = {value};");
                Mark(slot, Presence(slot, $"value{i}"), TableEmitter.TakesTwo(slot));
                break;
        }
    }

    // Where it can be null whatever its type says; an absent value would be read as an empty one.
    private static string? HeldByReference(FlatSlot slot, int i) => slot.Cell switch
    {
        FlatCell.Text { IsDecimal: false } => $"text{i}",
        FlatCell.Union or FlatCell.Table { IsReference: true } or FlatCell.Struct { IsReference: true } => $"value{i}",
        FlatCell.Vector { Kind: SequenceKind.Array or SequenceKind.List } => $"value{i}",
        _ => null,
    };

    // Of a time that is null there is none to convert.
    private static string Wire(FlatSlot slot, FlatCell.Number number, string value)
    {
        var wire = FlatNumbers.ToWire(number, slot.IsOptional ? $"{value}.GetValueOrDefault()" : value, slot.Field.Name);
        return slot.IsOptional && number.Form is not (FlatForm.Same or FlatForm.Cast) ? $"{value}.HasValue ? {wire} : 0L" : wire;
    }

    private static string? Presence(FlatSlot slot, string value) => slot.Cell switch
    {
        FlatCell.Vector { Kind: SequenceKind.Memory } when !slot.IsRequired => slot.IsOptional ? $"{value}.HasValue" : $"!{value}.IsEmpty",
        FlatCell.Vector { Kind: SequenceKind.ImmutableArray } => slot.IsOptional ? $"{value} is {{ IsDefault: false }}" : $"!{value}.IsDefault",

        // An empty buffer is none, and Google's verifiers look into what is there.
        FlatCell.Vector { Kind: SequenceKind.List } when slot is { Nested: not null, IsRequired: false } => $"{value} is {{ Count: > 0 }}",
        FlatCell.Vector { Kind: SequenceKind.Array or SequenceKind.List } or FlatCell.Map => $"{value} is not null",
        FlatCell.Struct { IsReference: true } or FlatCell.Table { IsReference: true } => $"{value} is not null",
        _ when slot.IsOptional => $"{value}.HasValue",
        _ => null,
    };

    private void Mark(FlatSlot slot, string? condition, bool andTheSlotBefore = false)
    {
        foreach (var id in andTheSlotBefore ? [slot.Id - 1, slot.Id] : new[] { slot.Id })
        {
            var word = _isLarge ? $"present[{id / 64}]" : "present";
            var bit = $"0x{1UL << (id % 64):x}UL";
            code.Line(condition is null ? $"{word} |= {bit};" : $"{word} |= {condition} ? {bit} : 0;");
        }

        if (slot.IsRequired && condition is not null)
            code.Line($"if (!({condition}))").Line($"    throw {FlatRuntime.Writer}.Missing({Spelling.Literal(slot.Field.Name)});");
    }

    private static string? Inline(FlatSlot slot, int i) => slot.Cell switch
    {
        FlatCell.Number => $"writer.Put(table, layout[{slot.Id}], wire{i});",
        FlatCell.Struct { Form: FlatStructForm.Memory } => $"writer.PutMemory(table, layout[{slot.Id}], {Held(slot, $"value{i}")});",
        FlatCell.Struct cell =>
            $"writer.PutStruct<{cell.TypeInCode}, {FlatRuntime.CodecOf(cell)}>(table, layout[{slot.Id}], {Held(slot, $"value{i}")});",
        FlatCell.Union => $"writer.Put(table, layout[{slot.Id - 1}], case{i});",
        _ => null,
    };

    private static string Held(FlatSlot slot, string value) => slot switch
    {
        { IsOptional: true } => $"{value}.GetValueOrDefault()",
        { Cell: FlatCell.Struct { IsReference: true } or FlatCell.Table { IsReference: true } } => value + "!",
        _ => value,
    };

    private void EmitReference(FlatSlot slot, int i)
    {
        var field = $"table + layout[{slot.Id}]";
        var member = Spelling.Literal(slot.Field.Name);
        var statement = slot.Cell switch
        {
            FlatCell.Text => $"writer.PutText({field}, text{i}, {member});",
            FlatCell.Table cell => $"writer.PutTable<{cell.Name.InCode}, {cell.Codec}>({field}, {Held(slot, $"value{i}")});",
            FlatCell.Union => $"writer.PutUnion<{UnionTypes(slot.Cell)}>({field}, value{i}!);",
            _ => null,
        };
        if (statement is not null)
            code.Line($"if (layout[{slot.Id}] != 0)").Line($"    {statement.Replace($"text{i},", $"text{i}!,")}");
        else if (slot.Cell is FlatCell.Vector or FlatCell.Map)
            EmitVector(slot, i, field, member);
    }

    private void EmitVector(FlatSlot slot, int i, string field, string member)
    {
        using (code.Braces($"if (layout[{slot.Id}] != 0)"))
        {
            if (slot.Cell is FlatCell.Map map)
            {
                var entry = TableCode.EntryInCode(map);
                code.Line($"writer.PutTables<{entry}, {table.EntryCodec(slot)}>({field}, {FlatRuntime.Entries}.Sorted(value{i}!), {member});");
                return;
            }

            var vector = (FlatCell.Vector)slot.Cell;
            var element = ElementInCode(vector);
            code.Line($"global::System.ReadOnlySpan<{element}> items{i} = {SequenceSpelling.Items(vector.Kind, vector.TypeInCode, element, vector.Length, HeldItems(slot, $"value{i}"))};");
            EmitElements(slot, vector, i, field, member);
        }
    }

    /// <summary>The sequence that is there, or is empty where a value type's is not.</summary>
    public static string HeldItems(FlatSlot slot, string value) =>
        slot.IsOptional && slot.Cell is FlatCell.Vector { Kind: not (SequenceKind.Array or SequenceKind.List) } ? $"{value}.GetValueOrDefault()" : value;

    private void EmitElements(FlatSlot slot, FlatCell.Vector vector, int i, string field, string member)
    {
        var alignment = Math.Max(vector.Element.InlineAlignment, slot.ForcedAlignment);
        var forced = slot.ForcedAlignment > 1 ? $", alignment: {alignment}" : "";
        switch (vector.Element)
        {
            case FlatCell.Number number when IsMemory(number):
                code.Line($"writer.PutVector({field}, items{i}, {alignment});");
                break;
            case FlatCell.Number number:
                code.Line($"var vector{i} = writer.BeginVector({field}, items{i}.Length, {number.InlineSize}, {alignment});");
                code.Line($"for (var i = 0; i < items{i}.Length && writer.Writes; i++)");
                code.Line($"    writer.PutElement<{number.Wire.InCode()}>(vector{i} + (i * {number.InlineSize}), {FlatNumbers.ToWire(number, $"items{i}[i]", slot.Field.Name)});");
                break;
            case FlatCell.Text { IsDecimal: true }:
                code.Line($"var vector{i} = writer.BeginVector({field}, items{i}.Length, 4, {alignment});");
                code.Line($"for (var i = 0; i < items{i}.Length; i++)");
                code.Line($"    writer.PutText(vector{i} + (i * 4), items{i}[i].ToString(global::System.Globalization.CultureInfo.InvariantCulture), {member});");
                break;
            case FlatCell.Text:
                code.Line($"writer.PutTexts({field}, items{i}, {member}{forced});");
                break;
            case FlatCell.Struct { Form: FlatStructForm.Memory } cell:
                code.Line($"writer.PutVector({field}, items{i}, {alignment});");
                break;
            case FlatCell.Struct cell:
                code.Line($"writer.PutStructs<{cell.TypeInCode}, {FlatRuntime.CodecOf(cell)}>({field}, items{i}{forced});");
                break;
            case FlatCell.Table cell:
                code.Line($"writer.PutTables<{cell.Name.InCode}, {cell.Codec}>({field}, items{i}, {member}{forced});");
                break;
            case FlatCell.Union:
                code.Line($"writer.PutUnions<{UnionTypes(vector.Element)}>(table + layout[{slot.Id - 1}], {field}, items{i}, {member}{forced});");
                break;
            default:
                throw new InvalidOperationException($"A vector of {vector.Element.GetType().Name}.");
        }
    }

    /// <summary>Whether elements are in memory as on the wire: all but Half and times.</summary>
    public static bool IsMemory(FlatCell.Number number) =>
        number.Form is FlatForm.Same || (number.Form is FlatForm.Cast && number.TypeInCode != ScalarKind.Float16.InCode());

    /// <summary>The C# type of a vector's elements.</summary>
    public static string ElementInCode(FlatCell.Vector vector) => vector.Element switch
    {
        FlatCell.Number number => number.TypeInCode,
        FlatCell.Text text => text.IsDecimal ? "decimal" : "string",
        FlatCell.Struct cell => cell.TypeInCode,
        FlatCell.Table cell => cell.Name.InCode,
        FlatCell.Union cell => cell.Name.InCode,
        _ => throw new InvalidOperationException($"A vector of {vector.Element.GetType().Name}."),
    };

    /// <summary>A union and the type that has its code, which is the union itself.</summary>
    public static string UnionTypes(FlatCell cell) => $"{((FlatCell.Union)cell).Name.InCode}, {((FlatCell.Union)cell).Name.InCode}";
}
