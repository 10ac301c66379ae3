using ZmqSchema.Compiler.Emit;
using ZmqSchema.Compiler.Formats.Struct;
using ZmqSchema.Compiler.Model;

namespace ZmqSchema.Compiler.Formats.FlatBuffers;

/// <summary>C# messages as FlatBuffers structs: those that are blittable and Struct alone, with all that they hold.</summary>
internal static class FlatStructs
{
    /// <summary>The struct, or null for a message that is a table.</summary>
    public static FlatPlacement? Of(MessageModel message) => StructLayout.Of(message) is { } layout ? Of(layout) : null;

    // FlatBuffers, "Schema", structs: each field aligned to its size, the whole padded to the largest alignment.
    private static FlatPlacement? Of(StructLayout layout)
    {
        if (!layout.IsBlittable)
            return null;

        var slots = new List<FlatSlot>();
        var end = 0;
        var alignment = 1;
        var isMemory = layout.Padding.Count == 0 && !layout.HasChecks;
        foreach (var slot in layout.Slots)
        {
            var count = slot.Cell is StructCell.Sequence sequence ? sequence.Count : 1;
            if (CellOf(slot.Field.Type, slot.Cell) is not { } cell)
                return null;

            var offset = Align(end, cell.InlineAlignment);
            slots.Add(new(slot.Field, offset, cell, IsOptional: false, IsRequired: false, count));
            end = offset + (cell.InlineSize * count);
            alignment = Math.Max(alignment, cell.InlineAlignment);
            isMemory &= offset == slot.Offset && cell.InlineSize * count == slot.Cell.Size && cell is not FlatCell.Struct { Form: FlatStructForm.Codec };
        }

        var size = Align(end, alignment);
        isMemory &= size == layout.Size;

        // A fixed buffer has no name that a codec could reach it by.
        return isMemory || !slots.Any(s => s.Field.Type is FieldType.Vector { Kind: SequenceKind.FixedBuffer })
            ? new(slots.ToEquatableArray(), new(size, alignment), isMemory)
            : null;
    }

    // An array of arrays has no form, nor has what has none anywhere.
    private static FlatCell? CellOf(FieldType type, StructCell cell) => (type, cell) switch
    {
        (FieldType.Vector { Element: not FieldType.Vector } vector, StructCell.Sequence sequence) => CellOf(vector.Element, sequence.Element),
        (FieldType.Nested, StructCell.Nested nested) => Of(nested.Layout) is { } inner ? Cell(nested.Name, inner.Struct, inner.IsMemory) : null,
        (FieldType.Scalar or FieldType.Enumeration or FieldType.WellKnown, _) => FlatCells.OfValue(type),
        _ => null,
    };

    /// <summary>The cell of a message that is a struct.</summary>
    public static FlatCell.Struct Cell(TypeName name, FlatStruct place, bool isMemory) =>
        new(name.InCode, place.Size, place.Alignment, isMemory ? FlatStructForm.Memory : FlatStructForm.Codec, name.InCode, IsReference: false);

    private static int Align(int offset, int alignment) => (offset + alignment - 1) / alignment * alignment;
}

/// <summary>Where the fields of a message stand in a FlatBuffers struct.</summary>
/// <param name="Slots">The fields in number order, with their offsets.</param>
/// <param name="Struct">Size and alignment.</param>
/// <param name="IsMemory">Whether the message's memory is the struct, so that it needs no codec.</param>
internal sealed record FlatPlacement(EquatableArray<FlatSlot> Slots, FlatStruct Struct, bool IsMemory);
