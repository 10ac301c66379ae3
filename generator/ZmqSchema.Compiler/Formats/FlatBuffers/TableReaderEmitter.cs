using ZmqSchema.Compiler.Emit;
using ZmqSchema.Compiler.Model;

namespace ZmqSchema.Compiler.Formats.FlatBuffers;

/// <summary>Emits the reading of a table into locals, and of these into a message.</summary>
internal sealed class TableReaderEmitter(CodeWriter code, TableCode table)
{
    public void Emit()
    {
        code.Line("message = default;");
        code.Line($"if (!reader.TryEnter(position, {table.ShapeField}, out var table))").Line("    return false;");
        for (var i = 0; i < table.Slots.Count; i++)
            EmitField(table.Slots[i], i);
        code.Line("if (!reader.Leave())").Line("    return false;");
        table.Make(code);
        code.Line("return true;");
    }

    private void EmitField(FlatSlot slot, int i)
    {
        var member = Spelling.Literal(slot.Field.Name);
        var at = $"in table, {slot.Id}, ";
        if (slot.IsRequired)
            code.Line($"if (!table.Has({slot.Id}))").Line($"    return reader.Fail({member}, position, \"is absent, and the schema says that it is required\");");

        switch (slot.Cell)
        {
            case FlatCell.Number number:
                code.Line($"var field{i} = {Number(number, slot, at, member)};");
                break;
            case FlatCell.Text { IsDecimal: true }:
                Declare(slot, i, "decimal", $"reader.GetDecimal({at}{member})");
                break;
            case FlatCell.Text:
                code.Line($"var field{i} = reader.GetText({at}{member}){AbsentText(slot.Field)};");
                break;
            case FlatCell.Struct { Form: FlatStructForm.Memory } cell:
                Declare(slot, i, cell.TypeInCode, $"reader.GetMemory<{cell.TypeInCode}>({at}{member})");
                break;
            case FlatCell.Struct cell:
                Declare(slot, i, cell.TypeInCode, $"reader.GetStruct<{cell.TypeInCode}, {FlatRuntime.CodecOf(cell)}>({at}{member})", IsMade(slot) ? $" ?? new {cell.TypeInCode}()" : "");
                break;
            case FlatCell.Table cell:
                var get = slot.Field.IsMadeWhenAbsent ? "GetTableOrMake" : "GetTable";
                Declare(slot, i, cell.Name.InCode, $"reader.{get}<{cell.Name.InCode}, {cell.Codec}>({at}{member})", cell.IsReference && !slot.Field.IsNullable ? "!" : "");
                break;
            case FlatCell.Union:
                code.Line($"var field{i} = reader.GetUnion<{TableWriterEmitter.UnionTypes(slot.Cell)}>({at}{member}){(slot.Field.IsNullable ? "" : "!")};");
                break;
            case FlatCell.Map map:
                EmitMap(slot, map, i, at, member);
                break;
            case FlatCell.Vector vector:
                EmitVector(slot, vector, i, at, member);
                break;
        }
    }

    /// <summary>C# behind the string that a slot holds or null: what it is when absent.</summary>
    public static string AbsentText(FieldModel field) => field switch
    {
        { Default: FieldDefault.Text text } => $" ?? {Spelling.Literal(text.Value)}",
        { IsNullable: true } => "",
        _ => " ?? \"\"",
    };

    /// <summary>Whether a struct that C# holds as an object is one of zeros when absent, and not null.</summary>
    public static bool IsMade(FlatSlot slot) => slot is { Cell: FlatCell.Struct { IsReference: true }, Field.IsNullable: false };

    private void Declare(FlatSlot slot, int i, string type, string value, string otherwise = "") => code.Line(slot.IsOptional
        ? $"var field{i} = table.Has({slot.Id}) ? {value} : default({type}?);"
        : $"var field{i} = {value}{otherwise};");

    private static string Number(FlatCell.Number number, FlatSlot slot, string at, string member)
    {
        var wire = (number.Wire, slot.IsOptional) switch
        {
            (ScalarKind.Boolean, true) => $"reader.GetOptionalBoolean({at}{member})",
            (ScalarKind.Boolean, false) => $"reader.GetBoolean({at}{FlatNumbers.Default(number.Wire, slot.Field.Default)}, {member})",
            (_, true) => $"reader.GetOptional<{number.Wire.InCode()}>({at}{member})",
            _ => $"reader.Get<{number.Wire.InCode()}>({at}{FlatNumbers.Default(number.Wire, slot.Field.Default)}, {member})",
        };
        return (number.Form, slot.IsOptional) switch
        {
            (FlatForm.Cast, true) => $"({number.TypeInCode}?){wire}",
            (FlatForm.Same, _) or (_, false) => FlatNumbers.FromWire(number, wire),
            _ => $"table.Has({slot.Id}) ? {FlatNumbers.FromWire(number, $"reader.Get<{number.Wire.InCode()}>({at}0L, {member})")} : default({number.TypeInCode}?)",
        };
    }

    private void EmitMap(FlatSlot slot, FlatCell.Map map, int i, string at, string member)
    {
        var entries = $"reader.GetEntries<{map.KeyInCode}, {map.ValueInCode}, {table.EntryCodec(slot)}>({at}{member})";
        code.Line($"var field{i} = {(slot.Field.IsNullable ? $"table.Has({slot.Id}) ? {entries} : null" : entries)};");
    }

    private void EmitVector(FlatSlot slot, FlatCell.Vector vector, int i, string at, string member)
    {
        var element = TableWriterEmitter.ElementInCode(vector);
        code.Line(vector.Length > 0
            ? $"var count{i} = reader.CountExactly({at}{vector.Element.InlineSize}, {vector.Length}, {member});"
            : $"var count{i} = reader.Count<{element}>({at}{vector.Element.InlineSize}, {member});");
        code.Line($"var room{i} = {SequenceSpelling.New(vector.Kind, vector.TypeInCode, element, $"count{i}")};");
        code.Line($"var items{i} = {SequenceSpelling.Room(vector.Kind, vector.TypeInCode, element, vector.Length, $"room{i}")};");
        if (vector.Kind is SequenceKind.InlineArray)
        {
            using (code.Braces($"if (count{i} > 0)"))
                code.Line(Fill(vector, i, at, member));
        }
        else
        {
            code.Line(Fill(vector, i, at, member));
        }

        var made = SequenceSpelling.Made(vector.Kind, element, $"room{i}");
        code.Line((slot.Field.IsNullable && vector.Kind is (SequenceKind.Array or SequenceKind.List), slot.IsOptional) switch
        {
            (true, _) => $"var field{i} = table.Has({slot.Id}) ? {made} : null;",
            (_, true) => $"var field{i} = table.Has({slot.Id}) ? {made} : default({vector.TypeInCode}?);",
            _ => $"var field{i} = {made};",
        });
    }

    private static string Fill(FlatCell.Vector vector, int i, string at, string member) => vector.Element switch
    {
        FlatCell.Number { Wire: ScalarKind.Boolean } => $"reader.FillBooleans({at}items{i}, {member});",
        FlatCell.Number number when TableWriterEmitter.IsMemory(number) => $"reader.Fill({at}items{i});",
        FlatCell.Number number => $"""
            var wire{i} = reader.Elements<{number.Wire.InCode()}>({at}items{i}.Length);
            for (var i = 0; i < wire{i}.Length; i++)
                items{i}[i] = {FlatNumbers.FromWire(number, $"wire{i}[i]")};
            """,
        FlatCell.Text { IsDecimal: true } => $"reader.FillDecimals({at}items{i}, {member});",
        FlatCell.Text => $"reader.FillTexts({at}items{i}, {member});",
        FlatCell.Struct { Form: FlatStructForm.Memory } => $"reader.Fill({at}items{i});",
        FlatCell.Struct cell => $"reader.FillStructs<{cell.TypeInCode}, {FlatRuntime.CodecOf(cell)}>({at}items{i}, {member});",
        FlatCell.Table cell => $"reader.FillTables<{cell.Name.InCode}, {cell.Codec}>({at}items{i}, {member});",
        FlatCell.Union => $"reader.FillUnions<{TableWriterEmitter.UnionTypes(vector.Element)}>({at}items{i}, {member});",
        _ => throw new InvalidOperationException($"A vector of {vector.Element.GetType().Name}."),
    };
}
