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
    private readonly NearOffsets _nearOffsets;
    private readonly byte[] _vtable;
    private readonly Vector128<byte> _vtableBegin;
    private readonly Vector128<byte> _vtableRest;
    private readonly int _vtableSize;
    private readonly ulong[] _present;
    private readonly int _hash;

    internal TableLayout(ReadOnlySpan<ulong> present, ushort[] offsets, int size, int alignment)
    {
        _present = present.ToArray();
        _offsets = offsets;
        for (var id = 0; id < Math.Min(offsets.Length, NearOffsets.Length); id++)
            _nearOffsets[id] = offsets[id];
        First = present[0];
        Size = size;
        Alignment = alignment;

        // FlatBuffers internals, "Tables": the vtable starts with its own size and the table's; absent fields at its end are left out.
        var slots = Array.FindLastIndex(offsets, o => o != 0) + 1;
        _vtableSize = 4 + (2 * slots);
        _vtable = new byte[Math.Max(_vtableSize, 2 * Vector128<byte>.Count)];
        IsShort = IsPlain && _vtableSize <= 2 * Vector128<byte>.Count
            && _vtableSize + size >= (_vtableSize <= Vector128<byte>.Count ? Vector128<byte>.Count : 2 * Vector128<byte>.Count);
        BinaryPrimitives.WriteUInt16LittleEndian(_vtable, (ushort)_vtableSize);
        BinaryPrimitives.WriteUInt16LittleEndian(_vtable.AsSpan(2), (ushort)size);
        for (var id = 0; id < slots; id++)
            BinaryPrimitives.WriteUInt16LittleEndian(_vtable.AsSpan(4 + (2 * id)), offsets[id]);
        _vtableBegin = Vector128.Create(_vtable);
        _vtableRest = Vector128.Create(_vtable, Vector128<byte>.Count);
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
            // Most tables have few slots, and these are where the layout itself is.
            Debug.Assert((uint)id < (uint)_offsets.Length, "The code that asks has made the shape.");
            return id < NearOffsets.Length ? _nearOffsets[id] : Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_offsets), id);
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

    /// <summary>Whether eight zeros, written where a table may begin, cover what is skipped for its alignment, and end within it.</summary>
    internal bool IsPlain => Alignment <= sizeof(ulong) && Size >= sizeof(ulong);

    /// <summary>Whether, moreover, 16 or 32 bytes cover the vtable, and are within it and its table.</summary>
    internal bool IsShort { get; }

    /// <summary>Writes a short vtable, and zeros where its table stands.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void CopyShortVTable(ref byte destination)
    {
        _vtableBegin.StoreUnsafe(ref destination);
        if (_vtableSize > Vector128<byte>.Count)
            _vtableRest.StoreUnsafe(ref destination, (nuint)Vector128<byte>.Count);
    }

    [InlineArray(Length)]
    private struct NearOffsets
    {
        public const int Length = 16;
        private ushort _first;
    }
}
