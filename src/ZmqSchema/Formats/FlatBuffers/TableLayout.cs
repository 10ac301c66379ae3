using System.Buffers.Binary;
using System.ComponentModel;
using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace ZmqSchema.Formats.FlatBuffers;

/// <summary>Where the fields of a table stand when a certain choice of them is present, and the vtable that says so.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class TableLayout
{
    private readonly ushort[] _offsets;
    private readonly byte[] _vtable;
    private readonly int _vtableSize;
    private readonly bool _isShort;
    private readonly ulong[] _present;
    private readonly int _hash;

    internal TableLayout(ReadOnlySpan<ulong> present, ushort[] offsets, int size, int alignment)
    {
        _present = present.ToArray();
        _offsets = offsets;
        First = present[0];
        Size = size;
        Alignment = alignment;

        // FlatBuffers internals, "Tables": the vtable starts with its own size and the table's; absent fields at its end are left out.
        var slots = Array.FindLastIndex(offsets, o => o != 0) + 1;
        _vtableSize = 4 + (2 * slots);
        _vtable = new byte[Math.Max(_vtableSize, Vector128<byte>.Count)];
        _isShort = _vtableSize <= Vector128<byte>.Count && _vtableSize + size >= Vector128<byte>.Count;
        BinaryPrimitives.WriteUInt16LittleEndian(_vtable, (ushort)_vtableSize);
        BinaryPrimitives.WriteUInt16LittleEndian(_vtable.AsSpan(2), (ushort)size);
        for (var id = 0; id < slots; id++)
            BinaryPrimitives.WriteUInt16LittleEndian(_vtable.AsSpan(4 + (2 * id)), offsets[id]);
        var hash = default(HashCode);
        hash.AddBytes(VTable);
        _hash = hash.ToHashCode();
    }

    /// <summary>Where slot <paramref name="id"/> stands within the table; 0 when it is absent.</summary>
    public int this[int id]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get
        {
            Debug.Assert((uint)id < (uint)_offsets.Length, "The code that asks has made the shape.");
            return Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_offsets), id);
        }
    }

    internal ulong First { get; }

    /// <summary>The same for vtables of the same bytes, in a place that is this layout's alone.</summary>
    internal ref readonly int Hash => ref _hash;

    internal ReadOnlySpan<ulong> Present => _present;

    /// <summary>Bytes of the table itself.</summary>
    internal int Size { get; }

    /// <summary>What the byte behind the table's first four is aligned to: there the fields begin, the most demanding one first.</summary>
    internal int Alignment { get; }

    internal ReadOnlySpan<byte> VTable => _vtable.AsSpan(0, _vtableSize);

    internal int VTableSize => _vtableSize;

    /// <summary>Writes the vtable; where its table stands, there may be zeros then.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void CopyVTable(Span<byte> destination)
    {
        // Most are short, and a copy of a length that is known is one instruction.
        if (_isShort && destination.Length >= Vector128<byte>.Count)
            Vector128.LoadUnsafe(ref MemoryMarshal.GetArrayDataReference(_vtable)).StoreUnsafe(ref MemoryMarshal.GetReference(destination));
        else
            VTable.CopyTo(destination);
    }
}
