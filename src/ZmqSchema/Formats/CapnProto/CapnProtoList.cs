using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace ZmqSchema.Formats.CapnProto;

/// <summary>
/// A list in a body, whole within its segment. Peers with an older or a newer schema may have other elements: structs where numbers or pointers are
/// expected, of which these are the first field, and the other way round (Cap'n Proto language, "Evolving Your Protocol").
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly ref partial struct CapnProtoList
{
    private readonly CapnProtoSegments _segments;
    private readonly int _segmentStart;
    private readonly int _segmentEnd;
    private readonly int _dataSize;
    private readonly int _pointerCount;

    // Of structs.
    internal CapnProtoList(CapnProtoSegments segments, int segmentStart, int segmentEnd, int position, int count, int dataSize, int pointerCount)
    {
        _segments = segments;
        _segmentStart = segmentStart;
        _segmentEnd = segmentEnd;
        Position = position;
        Count = count;
        Size = CapnProtoSize.Composite;
        _dataSize = dataSize;
        _pointerCount = pointerCount;
    }

    // Of numbers, bits or pointers.
    internal CapnProtoList(CapnProtoSegments segments, int segmentStart, int segmentEnd, int position, int count, CapnProtoSize size)
        : this(segments, segmentStart, segmentEnd, position, count, size is CapnProtoSize.Pointer ? 0 : Words.Bits(size) / 8, size is CapnProtoSize.Pointer ? 1 : 0) =>
        Size = size;

    /// <summary>Where its first element begins: bytes from the start of the body.</summary>
    public int Position { get; }

    /// <summary>How many elements there are.</summary>
    public int Count { get; }

    /// <summary>In views: how many structs and lists it stands in, itself among them.</summary>
    internal int Depth { get; init; }

    /// <summary>What each takes.</summary>
    public CapnProtoSize Size { get; }

    /// <summary>
    /// All elements as one struct, where each is of exactly <paramref name="size"/>: element i of a list of numbers is the number at offset i of its
    /// data section, and of a list of pointers, pointer i.
    /// </summary>
    internal bool TryGetRow(CapnProtoSize size, out CapnProtoStruct row)
    {
        row = Size is CapnProtoSize.Pointer
            ? new(_segments, _segmentStart, _segmentEnd, Position, 0, Count)
            : new(_segments, _segmentStart, _segmentEnd, Position, (int)Words.OfElements(Size, Count), 0);
        return Size == size;
    }

    /// <summary>An element as a struct: what is no struct is the first field of one.</summary>
    public CapnProtoStruct this[int index]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => new(_segments, _segmentStart, _segmentEnd, Position + (index * (_dataSize + (_pointerCount * Words.Size))), _dataSize, _pointerCount);
    }

    /// <summary>Whether each element has a field of a size in it: itself, or the first of a struct. A list without elements is of any.</summary>
    internal bool AreAtLeast(CapnProtoSize size)
    {
        if (Size == size || Count == 0)
            return true;

        // Bits stand by themselves alone; capnp does not take them for structs either.
        if (Size is CapnProtoSize.Bit || size is CapnProtoSize.Bit)
            return false;
        return size switch
        {
            CapnProtoSize.Composite => true,
            CapnProtoSize.Pointer => _pointerCount > 0,
            _ => _dataSize * 8 >= Words.Bits(size),
        };
    }

    /// <summary>The bytes of a list of bytes.</summary>
    internal bool TryGetBytes(out ReadOnlySpan<byte> bytes)
    {
        bytes = Size is CapnProtoSize.Byte ? _segments.Body.Slice(Position, Count) : default;
        return Size is CapnProtoSize.Byte || Count == 0;
    }
}
