using System.Buffers.Binary;
using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace ZmqSchema.Formats.FlatBuffers;

/// <summary>A table in a buffer: where it is, and where its vtable says that its fields are. The vtable is within the buffer; fields are checked as they are read.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly ref partial struct FlatBuffersTable
{
    /// <summary>Where the field of id 0 has its offset in the vtable.</summary>
    private const int FirstSlot = 4;

    private readonly int _vtable;
    private readonly int _vtableSize;

    private FlatBuffersTable(ReadOnlySpan<byte> buffer, int position, int vtable, int vtableSize, int rootOffset)
    {
        Buffer = buffer;
        Position = position;
        _vtable = vtable;
        _vtableSize = vtableSize;
        RootOffset = rootOffset;
    }

    /// <summary>All bytes that offsets can reach.</summary>
    internal ReadOnlySpan<byte> Buffer { get; }

    /// <summary>Where the table is; 0 for one that is absent.</summary>
    internal int Position { get; }

    /// <summary>Where the offset stands that makes it the root of the buffer; -1 for a table within another.</summary>
    internal int RootOffset { get; }

    /// <summary>Whether it is there at all: one that is absent reads as defaults throughout.</summary>
    public bool IsPresent => Position != 0;

    /// <summary>Whether the vtable stands where a vtable may, and its table is whole.</summary>
    internal bool IsAligned =>
        _vtable % sizeof(ushort) == 0 && Position + (long)BinaryPrimitives.ReadUInt16LittleEndian(Buffer[(_vtable + 2)..]) <= Buffer.Length;

    /// <summary>Finds the root table of a body, or of a buffer with its size before it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryCreateRoot(ReadOnlySpan<byte> body, bool isSizePrefixed, out FlatBuffersTable table)
    {
        // Alignment counts from the size, so the buffer keeps it.
        var rootOffset = isSizePrefixed ? sizeof(int) : 0;
        table = default;
        return TryFollow(body, rootOffset, out var position) && TryCreate(body, position, out table, rootOffset);
    }

    /// <summary>Finds the vtable of the table at <paramref name="position"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static bool TryCreate(ReadOnlySpan<byte> buffer, int position, out FlatBuffersTable table, int rootOffset = -1)
    {
        if ((uint)position <= (uint)(buffer.Length - sizeof(int)) && buffer.Length >= sizeof(int))
        {
            // FlatBuffers internals, "Tables": the vtable is that far before the table, or behind it when negative.
            var vtable = position - (long)FlatBuffersNumbers.ReadWithin<int>(buffer, position);
            if (vtable >= 0 && vtable <= buffer.Length - FirstSlot)
            {
                int size = FlatBuffersNumbers.ReadWithin<ushort>(buffer, (int)vtable);
                if (size >= FirstSlot && size % 2 == 0 && vtable + size <= buffer.Length)
                {
                    table = new(buffer, position, (int)vtable, size, rootOffset);
                    return true;
                }
            }
        }

        table = default;
        return false;
    }

    /// <summary>Where the field in slot <paramref name="id"/> is said to be, or 0 when it is absent.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal int Locate(int id)
    {
        var slot = FirstSlot + (2 * id);
        if (slot >= _vtableSize)
            return 0;
        int offset = FlatBuffersNumbers.ReadWithin<ushort>(Buffer, _vtable + slot);
        return offset == 0 ? 0 : Position + offset;
    }

    /// <summary>Where the vtable says where the field in slot <paramref name="id"/> is, which it does.</summary>
    internal int Entry(int id) => _vtable + FirstSlot + (2 * id);

    /// <summary>What is wrong with a reference that leads outside of the buffer: itself, or where it is said to be.</summary>
    internal int FaultyReference(int id) => Locate(id) is var at && at <= Buffer.Length - sizeof(int) ? at : Entry(id);

    /// <summary>Whether the field in slot <paramref name="id"/> is there.</summary>
    public bool Has(int id) => Locate(id) != 0;

    /// <summary>Reads the number in slot <paramref name="id"/>, or the default where it is absent; false where it is outside of the buffer.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal bool TryGet<T>(int id, T @default, out T value) where T : unmanaged
    {
        var at = Locate(id);
        if (at == 0)
        {
            value = @default;
            return true;
        }

        if ((uint)at <= (uint)(Buffer.Length - Unsafe.SizeOf<T>()) && Buffer.Length >= Unsafe.SizeOf<T>())
        {
            value = FlatBuffersNumbers.ReadWithin<T>(Buffer, at);
            return true;
        }

        value = default;
        return false;
    }

    /// <summary>Follows the offset at <paramref name="field"/>; false where it is or leads outside of the buffer.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static bool TryFollow(ReadOnlySpan<byte> buffer, int field, out int target)
    {
        if (field >= 0 && field <= buffer.Length - sizeof(int))
        {
            var to = field + (long)FlatBuffersNumbers.ReadWithin<uint>(buffer, field);
            if (to > field && to <= buffer.Length - sizeof(int))
            {
                target = (int)to;
                return true;
            }
        }

        target = 0;
        return false;
    }

    /// <summary>Finds the vector that <paramref name="field"/> refers to, whole within the buffer.</summary>
    internal static bool TryVector(ReadOnlySpan<byte> buffer, int field, int elementSize, out int start, out int count)
    {
        if (TryFollow(buffer, field, out var position))
            return TryVectorAt(buffer, position, elementSize, out start, out count);

        start = 0;
        count = 0;
        return false;
    }

    /// <summary>Finds the vector at <paramref name="position"/>, which has room for its count.</summary>
    internal static bool TryVectorAt(ReadOnlySpan<byte> buffer, int position, int elementSize, out int start, out int count)
    {
        start = position + sizeof(int);
        var length = BinaryPrimitives.ReadUInt32LittleEndian(buffer[position..]);
        count = (int)length;
        return length * (ulong)elementSize <= (ulong)(buffer.Length - start);
    }
}
