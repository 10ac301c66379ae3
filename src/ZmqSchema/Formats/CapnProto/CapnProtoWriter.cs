using System.ComponentModel;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace ZmqSchema.Formats.CapnProto;

/// <summary>
/// Writes a message as one segment, each struct or list behind what points to it first. Positions are bytes from the start of the body. There is
/// room for all of it; what is checked here again is that nobody has changed the message meanwhile.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public ref partial struct CapnProtoWriter
{
    /// <summary>Bytes in front of the root: the segment table of one segment.</summary>
    internal const int TableSize = 8;

    // A reference and a length rather than a span: what was written by halves is slow to be read as a whole.
    private readonly ref byte _body;
    private readonly int _end;

    internal CapnProtoWriter(Span<byte> body)
    {
        _body = ref MemoryMarshal.GetReference(body);
        _end = body.Length;
    }

    /// <summary>Where the next object goes.</summary>
    internal int Position { readonly get; private set; }

    /// <summary>Writes the segment table and the root pointer in front of a root struct; returns where its data begins.</summary>
    internal int Begin(int dataWords, int pointerCount)
    {
        Position = TableSize + Words.Size;
        return PutStruct(TableSize, 0, dataWords, pointerCount);
    }

    /// <summary>Writes the segment table, now that the segment is whole, and returns the bytes of all.</summary>
    internal readonly int End()
    {
        Words.Write(ref _body, (ulong)(uint)((Position - TableSize) / Words.Size) << 32);
        return Position;
    }

    /// <summary>Writes a number into the zeros of a section.</summary>
    /// <param name="section">Where the section begins.</param>
    /// <param name="offset">In multiples of the number's size.</param>
    /// <param name="value">The number.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly void Put<T>(int section, int offset, T value) where T : unmanaged =>
        Words.Write(ref At(section + (offset * Unsafe.SizeOf<T>()), Unsafe.SizeOf<T>()), value);

    /// <summary>Writes a bit into the zeros of a section.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly void PutBit(int section, int offset, bool value) =>
        At(section + (offset >> 3), 1) |= (byte)((value ? 1 : 0) << (offset & 7));

    /// <summary>Places a struct of zeros, and writes the pointer to it; returns where its data begins.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int PutStruct(int section, int index, int dataWords, int pointerCount)
    {
        var pointer = section + (index * Words.Size);
        var size = (dataWords + pointerCount) * Words.Size;
        var at = Place(size);
        Span(at, size).Clear();

        // Of no size it would look like null: it points at itself instead.
        Words.Write(ref At(pointer, Words.Size), Words.StructPointer(size == 0 ? -Words.Size : at - pointer - Words.Size, dataWords, pointerCount));
        return at;
    }

    /// <summary>Places a list of zeros, and writes the pointer to it; returns where its elements begin.</summary>
    public int PutList(int section, int index, CapnProtoSize size, int count)
    {
        if (count > Words.MostElements)
            ThrowTooMany(count);
        var bytes = Words.OfElements(size, count);
        var at = Place(bytes);
        Span(at, (int)bytes).Clear();
        Refer(section, index, at, size, count);
        return at;
    }

    /// <summary>Places a list of structs of zeros, and writes the pointer to it; returns where the first begins.</summary>
    public int PutStructs(int section, int index, int count, int dataWords, int pointerCount)
    {
        if (count > Words.MostElements)
            ThrowTooMany(count);
        var words = (long)count * (dataWords + pointerCount);
        var at = Place(Words.Size + (words * Words.Size));
        Span(at, Position - at).Clear();
        Words.Write(ref At(at, Words.Size), Words.Tag(count, dataWords, pointerCount));
        Refer(section, index, at, CapnProtoSize.Composite, (int)words);
        return at + Words.Size;
    }

    /// <summary>Places the elements of a list whose memory is theirs, and writes the pointer to it.</summary>
    public void PutMemory<T>(int section, int index, CapnProtoSize size, scoped ReadOnlySpan<T> values)
    {
        if (values.Length > Words.MostElements)
            ThrowTooMany(values.Length);
        var bytes = (long)values.Length * Unsafe.SizeOf<T>();
        var at = Place(Words.Round(bytes));
        if (bytes % Words.Size != 0)
            ClearLast();
        LineCopy.Copy(MemoryMarshal.CreateReadOnlySpan(ref Unsafe.As<T, byte>(ref MemoryMarshal.GetReference(values)), (int)bytes), Span(at, (int)bytes));
        Refer(section, index, at, size, values.Length);
    }

    /// <summary>Bytes that were placed, for the caller to write.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal readonly Span<byte> Span(int at, int length)
    {
        Debug.Assert(at >= 0 && length >= 0 && at <= _end - length, "Nothing was placed there.");
        return MemoryMarshal.CreateSpan(ref Unsafe.Add(ref _body, (nint)(uint)at), length);
    }

    /// <summary>What a message that has become larger than it was is answered with.</summary>
    [DoesNotReturn]
    internal static void ThrowChanged() => throw new InvalidOperationException("The message was changed while it was packed.");

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int Place(long size)
    {
        var at = Position;
        if (size > _end - at)
            ThrowChanged();
        Position = at + (int)size;
        return at;
    }

    // The last word of what was placed, of which only a part is written.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly void ClearLast() => Words.Write(ref At(Position - Words.Size, Words.Size), 0UL);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly void Refer(int section, int index, int at, CapnProtoSize size, int count)
    {
        var pointer = section + (index * Words.Size);
        Words.Write(ref At(pointer, Words.Size), Words.ListPointer(at - pointer - Words.Size, size, count));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly ref byte At(int position, int size)
    {
        Debug.Assert(position >= 0 && position <= _end - size, "Nothing was placed there.");
        return ref Unsafe.Add(ref _body, (nint)(uint)position);
    }

    [DoesNotReturn]
    private static void ThrowTooMany(int count) => throw new ArgumentException($"A list has {count} elements, and Cap'n Proto counts to {Words.MostElements}.");
}
