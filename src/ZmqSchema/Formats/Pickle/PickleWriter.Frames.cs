using System.Buffers.Binary;
using System.Runtime.CompilerServices;

namespace ZmqSchema.Formats.Pickle;

/// <summary>How bytes come into frames, values into batches, and names into the memo.</summary>
public ref partial struct PickleWriter
{
    private void BeginContainer(byte code, int count)
    {
        _depth = Limits.Deeper(_depth);
        Boundary();
        Write(code);
        Memoize();
        if (count > 1)
            Write(PickleCode.Mark);
    }

    private void NextBatch(byte last, byte next)
    {
        Write(last);
        Write(next);
    }

    /// <summary>Refers to what was written before, if it was; else it is written next, and remembered.</summary>
    private bool Refers(scoped ReadOnlySpan<byte> name, bool isText)
    {
        var number = _names.FindOrAdd(name, isText, _memoized);
        if (number < 0)
            return false;
        Write(number <= byte.MaxValue ? PickleCode.BinGet : PickleCode.LongBinGet, (ulong)number, number <= byte.MaxValue ? 1 : 4);
        return true;
    }

    private void Memoize()
    {
        Write(PickleCode.Memoize);
        _memoized++;
    }

    private void WriteAtom(byte code)
    {
        Boundary();
        Write(code);
    }

    /// <summary>Writes an int of more than 32 bits: the fewest bytes that have its sign.</summary>
    private void WriteLong(Int128 value)
    {
        var bits = 129 - (int)Int128.LeadingZeroCount(value < 0 ? ~value : value);
        var length = (bits + 7) / 8;
        if (!Takes(2 + length, out var at))
            return;
        _body[at] = PickleCode.Long1;
        _body[at + 1] = (byte)length;
        Span<byte> wide = stackalloc byte[16];
        BinaryPrimitives.WriteInt128LittleEndian(wide, value);
        wide[..length].CopyTo(_body[(at + 2)..]);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Write(byte code)
    {
        if (Takes(1, out var at))
            _body[at] = code;
    }

    private void Write(byte code, ulong value, int size)
    {
        if (!Takes(1 + size, out var at))
            return;
        _body[at] = code;
        for (var i = 1; i <= size; i++, value >>= 8)
            _body[at + i] = (byte)value;
    }

    /// <summary>Writes what stands before a str or bytes; whether <paramref name="room"/> is to be filled with them.</summary>
    private bool BeginBytes(byte shortCode, int length, out Span<byte> room)
    {
        // So many bytes stand between two frames.
        if (length >= FrameSize)
        {
            CloseFrame();
            _frame = Unframed;
        }

        if (length <= byte.MaxValue)
            Write(shortCode, (ulong)length, 1);
        else
            Write(shortCode == PickleCode.ShortBinBytes ? PickleCode.BinBytes : PickleCode.BinUnicode, (ulong)length, 4);
        var isWritten = Takes(length, out var at);
        room = isWritten ? _body.Slice(at, length) : default;
        return isWritten;
    }

    private void EndBytes(int length)
    {
        if (length >= FrameSize)
            _frame = NoFrame;
        Memoize();
    }

    /// <summary>Takes the room of so many bytes; whether they are to be written.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool Takes(int size, out int at)
    {
        if (_frame == NoFrame)
            OpenFrame();
        at = (int)_at;
        _at += size;
        if (_at <= _body.Length)
            return true;
        _body = default;
        return false;
    }

    /// <summary>Before each value a frame that is long enough ends.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Boundary()
    {
        if (_at - _frame >= FrameSize + FrameHeader)
            CloseFrame();
    }

    private void OpenFrame()
    {
        _frame = _at;
        _at += FrameHeader;
    }

    private void CloseFrame()
    {
        if (_frame == NoFrame)
            return;

        var (start, length) = (_frame, _at - _frame - FrameHeader);
        _frame = NoFrame;
        if (length < LeastFrame)
            _at -= FrameHeader;
        if (!IsWritten)
            return;

        var frame = _body[(int)start..];
        if (length < LeastFrame)
        {
            frame.Slice(FrameHeader, (int)length).CopyTo(frame);
            return;
        }

        frame[0] = PickleCode.Frame;
        BinaryPrimitives.WriteInt64LittleEndian(frame[1..], length);
    }
}
