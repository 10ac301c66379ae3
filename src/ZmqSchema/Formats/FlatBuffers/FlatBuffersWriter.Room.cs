using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace ZmqSchema.Formats.FlatBuffers;

/// <content>Room in the buffer, and what is written there.</content>
public ref partial struct FlatBuffersWriter
{
    // The next position whose byte `ahead` is aligned; what is skipped on the way is zero.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int Place(long size, int alignment, int ahead = 0)
    {
        _alignments |= alignment;
        var position = (int)((((long)_position + ahead + alignment - 1) & -alignment) - ahead);
        var end = position + size;
        if (end > _end)
            Overflow(end);
        else if (position != _position && Writes)
            Pad(position, (int)end);
        _position = (int)end;
        return position;
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

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Overflow(long end)
    {
        if (end > int.MaxValue)
            throw new ArgumentException("The message takes more than 2 GiB, and offsets in a FlatBuffers body reach no further.");
        Writes = false;
        _end = int.MaxValue;
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
}
