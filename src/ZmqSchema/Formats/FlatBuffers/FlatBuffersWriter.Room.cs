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
            Pad((int)position, (int)end);
        _position = (int)end;
        return (int)position;
    }

    // A table: the most demanding field stands right behind its first four bytes, so these are what is not aligned.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int PlaceTable(TableLayout layout, int vtable)
    {
        // No position is above 2^31, and no table longer than 2^16.
        var position = (((uint)_position + sizeof(int) - 1 + (uint)layout.Alignment) & (uint)-layout.Alignment) - sizeof(int);
        var end = position + (uint)layout.Size;
        if (end > (uint)_end)
        {
            Measure(end, layout.Alignment);
        }
        else
        {
            if (position != (uint)_position)
                Pad((int)position, (int)end);
            WriteWithin((int)position, (int)position - vtable);
        }

        _position = (int)end;
        return (int)position;
    }

    // What is placed there is not written yet, so that eight zeros are as good as fewer.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly void Pad(int position, int end)
    {
        if (position - _position <= sizeof(ulong) && end - _position >= sizeof(ulong))
            WriteWithin(_position, 0UL);
        else
            Within(_position, position - _position).Clear();
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
