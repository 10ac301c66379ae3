using ZmqSchema.Compiler.Model;

namespace ZmqSchema.Compiler.Formats.Struct;

/// <summary>Offsets of fields by the runtime's rules for <c>[StructLayout]</c>.</summary>
internal sealed record Placement(EquatableArray<StructSlot> Slots, int Size, int Alignment)
{
    /// <summary>One behind the other, each aligned to its own alignment or to <paramref name="pack"/>, whichever is less.</summary>
    public static Placement Sequential((FieldModel Field, StructCell Cell)[] fields, int pack, int size)
    {
        var slots = new List<StructSlot>();
        var end = 0;
        var alignment = 1;
        foreach (var (field, cell) in fields)
        {
            var own = Packed(cell.Alignment, pack);
            alignment = Math.Max(alignment, own);
            slots.Add(new(field, Align(end, own), cell));
            end = Align(end, own) + cell.Size;
        }

        return new(slots.ToEquatableArray(), Total(end, alignment, size), alignment);
    }

    /// <summary>Each where its <c>[FieldOffset]</c> says.</summary>
    public static Placement Explicit((FieldModel Field, StructCell Cell)[] fields, int pack, int size)
    {
        var slots = fields.Select(f => new StructSlot(f.Field, Math.Max(0, f.Field.WrittenOffset), f.Cell)).ToEquatableArray();
        var end = slots.Max(s => s.Offset + s.Cell.Size);
        var alignment = fields.Max(f => Packed(f.Cell.Alignment, pack));
        return new(slots, Total(end, alignment, size), alignment);
    }

    // ECMA-335, II.10.7: a size that is greater than what the fields take wins; else the end is rounded up to the alignment.
    private static int Total(int end, int alignment, int size) => Math.Max(Align(end, size > 0 ? 1 : alignment), size);

    /// <summary>What <c>Pack</c> leaves of an alignment; 0 leaves all of it.</summary>
    public static int Packed(int alignment, int pack) => pack == 0 ? alignment : Math.Min(alignment, pack);

    private static int Align(int offset, int alignment) => (offset + alignment - 1) / alignment * alignment;
}
