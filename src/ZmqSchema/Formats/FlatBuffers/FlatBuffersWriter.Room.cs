using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace ZmqSchema.Formats.FlatBuffers;

/// <content>Room in the buffer, and what is written there.</content>
public ref partial struct FlatBuffersWriter
{
    // The next position that is aligned; what is skipped on the way is zero.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int Place(long size, int alignment, int ahead = 0)
    {
        var position = (((long)_position + ahead + alignment - 1) & -alignment) - ahead;
        var end = position + size;
        if (end > _end)
            Measure(end, alignment);
        else if (position != _position)
            Pad(_position, (int)position, (int)end);
        _position = (int)end;
        return (int)position;
    }

    // A table whose vtable is not the last one's. Most are new and short: then both are placed at once.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private int BeginOther(TableLayout layout)
    {
        var start = (_position + 1) & -sizeof(ushort);
        var behind = (uint)start + (uint)layout.VTableSize;
        var position = Align(behind, layout);
        var end = position + (uint)layout.Size;
        if (!layout.IsShort || end > (uint)_end || !_vtables.TryAdd(layout, start))
            return BeginAny(layout);

        WriteWithin(_position, (byte)0);
        layout.CopyShortVTable(ref MemoryMarshal.GetReference(Within(start, (int)end - start)));
        WriteWithin((int)behind, 0UL);
        WriteWithin((int)position, (int)position - start);
        _position = (int)end;
        return (int)position;
    }

    // Any other, and whatever is only measured.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private int BeginAny(TableLayout layout)
    {
        var vtable = _vtables.IsLast(layout) ? _vtables.Last : _vtables.Find(layout, MemoryMarshal.CreateReadOnlySpan(in _buffer, _room));
        if (vtable < 0)
        {
            vtable = Place(layout.VTableSize, sizeof(ushort));
            if (Writes)
                layout.VTable.CopyTo(Within(vtable, layout.VTableSize));
            _vtables.Add(layout, vtable, Writes);
        }

        var position = Align((uint)_position, layout);
        var end = position + (uint)layout.Size;
        if (end > (uint)_end)
        {
            Measure(end, layout.Alignment);
        }
        else
        {
            if (position != (uint)_position)
                Pad(_position, (int)position, (int)end);
            WriteWithin((int)position, (int)position - vtable);
        }

        _position = (int)end;
        return (int)position;
    }

    // The most demanding field stands right behind the table's first four bytes, so these are what is not aligned. No position is above 2^31, and
    // neither a vtable nor a table longer than 2^16.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint Align(uint position, TableLayout layout) =>
        ((position + sizeof(int) - 1 + (uint)layout.Alignment) & (uint)-layout.Alignment) - sizeof(int);

    // What is placed there is not written yet, so that eight zeros are as good as fewer.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly void Pad(int from, int position, int end)
    {
        if (position - from <= sizeof(ulong) && end - from >= sizeof(ulong))
            WriteWithin(from, 0UL);
        else
            Within(from, position - from).Clear();
    }

    // From here on nothing is written, and nothing is within the buffer.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Measure(long end, int alignment)
    {
        _alignments |= alignment;
        _end = 0;
        if (end > int.MaxValue)
            ThrowTooLarge();
    }

    // What was placed while the walk writes is within the buffer.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly Span<byte> Within(int position, int length)
    {
        Debug.Assert(Writes && position >= 0 && length >= 0 && position <= _end - length, "Nothing was placed there.");
        return MemoryMarshal.CreateSpan(ref Unsafe.Add(ref _buffer, (nint)(uint)position), length);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly void WriteWithin<T>(int position, T value) where T : unmanaged =>
        FlatBuffersNumbers.Write(Within(position, Unsafe.SizeOf<T>()), value);

    [DoesNotReturn]
    private static void ThrowTooLarge() =>
        throw new ArgumentException("The message takes more than 2 GiB, and offsets in a FlatBuffers body reach no further.");
}
