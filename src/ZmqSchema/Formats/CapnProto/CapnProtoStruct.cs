using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace ZmqSchema.Formats.CapnProto;

/// <summary>
/// A struct in a body: a data section and a pointer section, both within its segment. They are as long as the writer's schema had them: what is
/// beyond reads as zeros and null. One of <c>default</c> is absent, and has nothing but defaults.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly ref partial struct CapnProtoStruct
{
    private readonly CapnProtoSegments _segments;
    private readonly int _segmentStart;
    private readonly int _segmentEnd;
    private readonly int _dataSize;
    private readonly int _pointerCount;

    internal CapnProtoStruct(CapnProtoSegments segments, int segmentStart, int segmentEnd, int position, int dataSize, int pointerCount)
    {
        _segments = segments;
        _segmentStart = segmentStart;
        _segmentEnd = segmentEnd;
        Position = position;
        _dataSize = dataSize;
        _pointerCount = pointerCount;
    }

    /// <summary>Where its data section begins: bytes from the start of the body.</summary>
    public int Position { get; }

    /// <summary>In views: how many structs and lists it stands in, itself among them, so that they do not go around in circles.</summary>
    internal int Depth { get; init; }

    /// <summary>Whether it is there at all.</summary>
    public bool IsPresent => _segments.Count > 0;

    /// <summary>Reads a number of the data section; 0 where the section does not reach that far.</summary>
    /// <param name="offset">In multiples of the number's size.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public T Get<T>(int offset) where T : unmanaged
    {
        var at = offset * Unsafe.SizeOf<T>();
        return at <= _dataSize - Unsafe.SizeOf<T>() ? Words.Read<T>(ref At(Position + at)) : default;
    }

    /// <summary>Reads a bit of the data section; false where the section does not reach that far.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool GetBit(int offset) => ((Get<byte>(offset >> 3) >> (offset & 7)) & 1) != 0;

    /// <summary>The first bytes of the data section, which are there.</summary>
    internal ReadOnlySpan<byte> Bytes(int length) => _segments.Body.Slice(Position, length);

    /// <summary>Whether a pointer is there, and not null.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Has(int index) => index < _pointerCount && _segments.WordAt(PositionOf(index)) != 0;

    /// <summary>Where a pointer is.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int PositionOf(int index) => Position + _dataSize + (index * Words.Size);

    /// <summary>Finds the struct behind a pointer; an absent one where that is null.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryGetStruct(int index, out CapnProtoStruct found, scoped ref Malformation malformation)
    {
        if (index < _pointerCount)
            return CapnProtoPointer.TryGetStruct(_segments, _segmentStart, _segmentEnd, PositionOf(index), out found, ref malformation);
        found = default;
        return true;
    }

    /// <summary>Finds the list behind a pointer; one without elements where that is null.</summary>
    public bool TryGetList(int index, out CapnProtoList list, scoped ref Malformation malformation)
    {
        if (index < _pointerCount)
            return CapnProtoPointer.TryGetList(_segments, _segmentStart, _segmentEnd, PositionOf(index), out list, ref malformation);
        list = default;
        return true;
    }

    /// <summary>Finds the list behind a pointer, whose elements have to be of a size or larger.</summary>
    public bool TryGetList(int index, CapnProtoSize size, out CapnProtoList list, scoped ref Malformation malformation)
    {
        if (!TryGetList(index, out list, ref malformation))
            return false;
        if (list.AreAtLeast(size))
            return true;
        malformation = new(null, PositionOf(index), "is a list of elements that are too small");
        return false;
    }

    /// <summary>Finds the bytes behind a pointer; none where that is null.</summary>
    public bool TryGetBytes(int index, out ReadOnlySpan<byte> bytes, scoped ref Malformation malformation)
    {
        bytes = default;
        if (!TryGetList(index, out var list, ref malformation))
            return false;
        if (list.TryGetBytes(out bytes))
            return true;
        malformation = new(null, PositionOf(index), "is no list of bytes");
        return false;
    }

    /// <summary>Finds the UTF-8 of the text behind a pointer, without the NUL; nothing where that is null. Whether it is UTF-8 is not looked at.</summary>
    public bool TryGetText(int index, out ReadOnlySpan<byte> utf8, scoped ref Malformation malformation)
    {
        if (!TryGetBytes(index, out utf8, ref malformation))
            return false;
        if (utf8.IsEmpty ? !Has(index) : utf8[^1] == 0)
        {
            utf8 = utf8.IsEmpty ? utf8 : utf8[..^1];
            return true;
        }

        malformation = new(null, PositionOf(index), "is a text without a NUL at its end");
        return false;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private ref byte At(int position) => ref Unsafe.Add(ref MemoryMarshal.GetReference(_segments.Body), (nint)(uint)position);
}
