using System.Buffers.Binary;
using System.ComponentModel;

namespace ZmqSchema.Formats.FlatBuffers;

/// <summary>Where the fields of a table stand when a certain choice of them is present, and the vtable that says so.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class TableLayout
{
    private readonly ushort[] _offsets;
    private readonly byte[] _vtable;
    private readonly ulong[] _present;

    internal TableLayout(ReadOnlySpan<ulong> present, ushort[] offsets, int size, int alignment)
    {
        _present = present.ToArray();
        _offsets = offsets;
        First = present[0];
        Size = size;
        Alignment = alignment;

        // FlatBuffers internals, "Tables": the vtable starts with its own size and the table's; absent fields at its end are left out.
        var slots = Array.FindLastIndex(offsets, o => o != 0) + 1;
        _vtable = new byte[4 + (2 * slots)];
        BinaryPrimitives.WriteUInt16LittleEndian(_vtable, (ushort)_vtable.Length);
        BinaryPrimitives.WriteUInt16LittleEndian(_vtable.AsSpan(2), (ushort)size);
        for (var id = 0; id < slots; id++)
            BinaryPrimitives.WriteUInt16LittleEndian(_vtable.AsSpan(4 + (2 * id)), offsets[id]);
    }

    /// <summary>Where slot <paramref name="id"/> stands within the table; 0 when it is absent.</summary>
    public int this[int id] => _offsets[id];

    internal ulong First { get; }

    internal ReadOnlySpan<ulong> Present => _present;

    /// <summary>Bytes of the table itself.</summary>
    internal int Size { get; }

    /// <summary>What the byte behind the table's first four is aligned to: there the fields begin, the most demanding one first.</summary>
    internal int Alignment { get; }

    internal ReadOnlySpan<byte> VTable => _vtable;
}
