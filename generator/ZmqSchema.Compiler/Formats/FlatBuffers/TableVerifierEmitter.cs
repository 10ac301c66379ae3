using ZmqSchema.Compiler.Emit;
using ZmqSchema.Compiler.Model;

namespace ZmqSchema.Compiler.Formats.FlatBuffers;

/// <summary>Emits the verifying of a table, slot by slot.</summary>
internal static class TableVerifierEmitter
{
    public static void Emit(CodeWriter code, TableCode table)
    {
        var checks = table.Slots.Select(slot => Check(table, slot)).Prepend($"verifier.TryEnter(position, {table.ShapeField}, out var table)").Append("verifier.Leave()");
        code.Line("return " + string.Join("\n    && ", checks) + ";");
    }

    private static string Check(TableCode table, FlatSlot slot)
    {
        var at = $"in table, {slot.Id}, ";
        var required = slot.IsRequired ? "true" : "false";
        return slot.Cell switch
        {
            FlatCell.Number { Wire: ScalarKind.Boolean } => $"verifier.Boolean(in table, {slot.Id})",
            FlatCell.Struct { Form: FlatStructForm.Codec } cell => $"verifier.Struct<{cell.TypeInCode}, {FlatRuntime.CodecOf(cell)}>({at}{required})",
            FlatCell.Number or FlatCell.Struct => $"verifier.Inline({at}{slot.Cell.InlineSize}, {slot.Cell.InlineAlignment}, {required})",
            FlatCell.Text text => $"verifier.{(text.IsDecimal ? "Decimal" : "Text")}({at}{required})",
            FlatCell.Table cell when slot.Field.IsMadeWhenAbsent => $"verifier.TableOrMade<{cell.Name.InCode}, {cell.Codec}>(in table, {slot.Id})",
            FlatCell.Table cell => $"verifier.Table<{cell.Name.InCode}, {cell.Codec}>({at}{required})",
            FlatCell.Union => $"verifier.Union<{TableWriterEmitter.UnionTypes(slot.Cell)}>({at}{required})",
            FlatCell.Map map => $"verifier.Entries<{map.KeyInCode}, {map.ValueInCode}, {table.EntryCodec(slot)}>({at}{required})",
            FlatCell.Vector when slot.Nested is { Root: var root } => $"verifier.Nested<{root.Name.InCode}, {root.Codec}>({at}{required})",
            FlatCell.Vector { Length: > 0 } vector => $"verifier.Exactly({at}{vector.Length}) && {Vector(vector, at, required)}",
            FlatCell.Vector vector => Vector(vector, at, required),
            _ => throw new InvalidOperationException($"A slot of {slot.Cell.GetType().Name}."),
        };
    }

    private static string Vector(FlatCell.Vector vector, string at, string required) => vector.Element switch
    {
        FlatCell.Number { Wire: ScalarKind.Boolean } => $"verifier.Booleans({at}{required})",
        FlatCell.Struct { Form: FlatStructForm.Codec } cell => $"verifier.Structs<{cell.TypeInCode}, {FlatRuntime.CodecOf(cell)}>({at}{required})",
        FlatCell.Number or FlatCell.Struct =>
            $"verifier.Vector<{TableWriterEmitter.ElementInCode(vector)}>({at}{vector.Element.InlineSize}, {vector.Element.InlineAlignment}, {required})",
        FlatCell.Text text => $"verifier.{(text.IsDecimal ? "Decimals" : "Texts")}({at}{required})",
        FlatCell.Table cell => $"verifier.Tables<{cell.Name.InCode}, {cell.Codec}>({at}{required})",
        FlatCell.Union => $"verifier.Unions<{TableWriterEmitter.UnionTypes(vector.Element)}>({at}{required})",
        _ => throw new InvalidOperationException($"A vector of {vector.Element.GetType().Name}."),
    };
}
