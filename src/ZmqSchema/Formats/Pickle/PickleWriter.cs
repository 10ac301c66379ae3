using System.Buffers;
using System.Buffers.Binary;
using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Unicode;

namespace ZmqSchema.Formats.Pickle;

/// <summary>
/// Writes a pickle of protocol 4, and counts its bytes from where they do not fit: the same code does both, so that they cannot differ. The
/// bytes are those of CPython's <c>pickle.dumps(value, protocol=4)</c>, its frames, batches and memo included (Modules/_pickle.c).
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public ref partial struct PickleWriter
{
    /// <summary>A frame ends before the first value behind so many bytes; a str or bytes of as many stands outside of frames.</summary>
    private const int FrameSize = 64 * 1024;
    internal const int FrameHeader = 9;
    private const int LeastFrame = 4;
    private const int Batch = 1000;
    private const long NoFrame = long.MaxValue;
    private const long Unframed = long.MaxValue - 1;

    private readonly PickleNames _names;

    // Nothing once it counts.
    private Span<byte> _body;
    private long _at;
    private long _frame;
    private int _memoized;
    private int _depth;

    /// <summary>Writes as far as <paramref name="body"/> goes, and counts from there on.</summary>
    internal PickleWriter(Span<byte> body, PickleNames names)
    {
        _names = names;
        _frame = NoFrame;
        names.Restart();
        if (body.Length >= 2)
        {
            _body = body;
            body[0] = PickleCode.Proto;
            body[1] = 4;
        }

        _at = 2;
    }

    /// <summary>Whether all was written so far.</summary>
    internal readonly bool IsWritten => !_body.IsEmpty;

    /// <summary>Begins a dict of so many entries.</summary>
    public void BeginDict(int count) => BeginContainer(PickleCode.EmptyDict, count);

    /// <summary>Ends it. CPython looks for more after a whole batch, and writes what it does not find.</summary>
    public void EndDict(int count)
    {
        _depth--;
        if (count > 0)
            Write(count == 1 ? PickleCode.SetItem : PickleCode.SetItems);
        if (count > 1 && count % Batch == 0)
            NextBatch(PickleCode.Mark, PickleCode.SetItems);
    }

    /// <summary>Begins a new batch of a dict where one is full.</summary>
    /// <param name="index">How many entries were written.</param>
    public void NextInDict(int index)
    {
        if (index % Batch == 0 && index > 0)
            NextBatch(PickleCode.SetItems, PickleCode.Mark);
    }

    /// <summary>Writes the name of a field.</summary>
    public void WriteName(scoped ReadOnlySpan<byte> name)
    {
        Boundary();
        if (!Refers(name, isText: true))
            WriteText(name);
    }

    internal void BeginList(int count) => BeginContainer(PickleCode.EmptyList, count);

    internal void EndList(int count)
    {
        _depth--;
        if (count > 0)
            Write(count == 1 ? PickleCode.Append : PickleCode.Appends);
    }

    internal void NextInList(int index)
    {
        if (index % Batch == 0 && index > 0)
            NextBatch(PickleCode.Appends, PickleCode.Mark);
    }

    /// <summary>Writes None.</summary>
    public void WriteNone() => WriteAtom(PickleCode.None);

    internal void WriteBoolean(bool value) => WriteAtom(value ? PickleCode.NewTrue : PickleCode.NewFalse);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void WriteInteger(long value)
    {
        Boundary();
        if (value is < int.MinValue or > int.MaxValue)
            WriteLong(value);
        else if (value is < 0 or > ushort.MaxValue)
            Write(PickleCode.BinInt, (ulong)value, 4);
        else
            Write(value <= byte.MaxValue ? PickleCode.BinInt1 : PickleCode.BinInt2, (ulong)value, value <= byte.MaxValue ? 1 : 2);
    }

    internal void WriteInteger(ulong value)
    {
        if (value <= long.MaxValue)
        {
            WriteInteger((long)value);
            return;
        }

        Boundary();
        WriteLong(value);
    }

    internal void WriteInteger(Int128 value)
    {
        if (value >= long.MinValue && value <= long.MaxValue)
        {
            WriteInteger((long)value);
            return;
        }

        Boundary();
        WriteLong(value);
    }

    internal void WriteInteger(UInt128 value)
    {
        if (value <= (UInt128)Int128.MaxValue)
        {
            WriteInteger((Int128)value);
            return;
        }

        // 17 bytes, the last of which says that it is not negative.
        Boundary();
        if (!Takes(19, out var at))
            return;
        _body[at] = PickleCode.Long1;
        _body[at + 1] = 17;
        BinaryPrimitives.WriteUInt128LittleEndian(_body[(at + 2)..], value);
        _body[at + 18] = 0;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void WriteFloat(double value)
    {
        Boundary();
        if (!Takes(9, out var at))
            return;
        _body[at] = PickleCode.BinFloat;
        BinaryPrimitives.WriteDoubleBigEndian(_body.Slice(at + 1, 8), value);
    }

    internal void WriteText(string value, string member)
    {
        if (value.Length <= 1 && (value.Length == 0 || value[0] <= 0xFF))
        {
            Span<byte> letter = stackalloc byte[2];
            WriteShortText(letter[..Encoding.UTF8.GetBytes(value, letter)]);
            return;
        }

        Boundary();
        var length = ShortAscii.Is(value) ? value.Length : Encoding.UTF8.GetByteCount(value);
        if (BeginBytes(PickleCode.ShortBinUnicode, length, out var room) && !ShortAscii.TryWrite(value, ref MemoryMarshal.GetReference(room))
            && (Utf8.FromUtf16(value, room, out _, out var written, replaceInvalidSequences: false) is not OperationStatus.Done || written != length))
            ThrowUnpaired(member);
        EndBytes(length);
    }

    private void WriteText(scoped ReadOnlySpan<byte> text)
    {
        if (BeginBytes(PickleCode.ShortBinUnicode, text.Length, out var room))
            text.CopyTo(room);
        EndBytes(text.Length);
    }

    /// <summary>Writes a str of which there may be one only.</summary>
    internal void WriteShortText(scoped ReadOnlySpan<byte> text)
    {
        // CPython keeps all of Latin-1.
        Boundary();
        if (!(text.Length <= 1 || (text.Length == 2 && text[0] <= 0xC3)) || !Refers(text, isText: true))
            WriteText(text);
    }

    internal void WriteBytes(scoped ReadOnlySpan<byte> bytes)
    {
        Boundary();
        if (bytes.Length <= 1 && Refers(bytes, isText: false))
            return;
        if (BeginBytes(PickleCode.ShortBinBytes, bytes.Length, out var room))
            LineCopy.Copy(bytes, room);
        EndBytes(bytes.Length);
    }

    /// <summary>Ends the pickle and returns its length.</summary>
    internal long End()
    {
        Write(PickleCode.Stop);
        CloseFrame();
        return _at;
    }

    [DoesNotReturn]
    private static void ThrowUnpaired(string member) => throw new ArgumentException($"'{member}' has an unpaired surrogate, which no str should hold.", member);
}
