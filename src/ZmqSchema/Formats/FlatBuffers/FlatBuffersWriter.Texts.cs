using System.Runtime.CompilerServices;
using System.Text;

namespace ZmqSchema.Formats.FlatBuffers;

/// <content>Strings. FlatBuffers internals, "Strings": a vector of bytes with a NUL behind it that does not count.</content>
public ref partial struct FlatBuffersWriter
{
    /// <summary>Places a string and refers to it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void PutText(int field, string value, string member) => PutOffset(field, WriteText(value, member));

    /// <summary>Places a string by itself, as a union's value, and returns its position.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public int WriteText(string value, string member)
    {
        ArgumentNullException.ThrowIfNull(value, member);
        var from = _position;
        var position = (from + sizeof(int) - 1) & -sizeof(int);
        var length = value.Length;
        if (length >= _end - position - sizeof(int))
            return WriteAnyText(value, member);
        ref var start = ref Unsafe.Add(ref _buffer, (nint)(uint)position);
        if (!ShortAscii.TryWrite(value, ref Unsafe.Add(ref start, sizeof(int))))
            return WriteAnyText(value, member);

        // What is skipped is less than the length, which is written over the rest.
        WriteWithin(from, 0);
        FlatBuffersNumbers.WriteAt(ref start, length);
        Unsafe.Add(ref start, sizeof(int) + length) = 0;
        _position = position + sizeof(int) + length + 1;
        return position;
    }

    private int WriteAnyText(string value, string member)
    {
        var position = Place(sizeof(int) + 1, sizeof(int));
        if (Writes)
        {
            var length = FlatBuffersTexts.Write(Within(position + sizeof(int), _end - position - sizeof(int) - 1), value, member);
            if (length >= 0)
            {
                WriteWithin(position, length);
                WriteWithin(position + sizeof(int) + length, (byte)0);
                _position += length;
                return position;
            }
        }

        var end = (long)_position + Encoding.UTF8.GetByteCount(value);
        Measure(end, sizeof(int));
        _position = (int)end;
        return position;
    }
}
