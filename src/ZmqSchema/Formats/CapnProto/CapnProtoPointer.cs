using System.Runtime.CompilerServices;

namespace ZmqSchema.Formats.CapnProto;

/// <summary>Where a pointer leads: the word that describes the object, and where that begins, far pointers followed.</summary>
internal readonly ref struct CapnProtoPointer
{
    private const int StructKind = 0;
    private const int ListKind = 1;
    private const int FarKind = 2;

    private readonly CapnProtoSegments _segments;
    private readonly int _segmentStart;
    private readonly int _segmentEnd;
    private readonly ulong _word;
    private readonly long _target;

    private CapnProtoPointer(CapnProtoSegments segments, int segmentStart, int segmentEnd, ulong word, long target)
    {
        _segments = segments;
        _segmentStart = segmentStart;
        _segmentEnd = segmentEnd;
        _word = word;
        _target = target;
    }

    private int Kind => (int)_word & 3;

    /// <summary>Finds the struct that the pointer at <paramref name="at"/> leads to; one of defaults where that is null.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryGetStruct(CapnProtoSegments segments, int segmentStart, int segmentEnd, int at, out CapnProtoStruct found, scoped ref Malformation malformation)
    {
        var word = segments.WordAt(at);
        var target = at + Words.Size + (long)((int)word >> 2) * Words.Size;
        var (dataSize, pointerCount) = Sections(word);
        if (word != 0 && ((int)word & 3) == StructKind && target >= segmentStart && target + dataSize + (pointerCount * Words.Size) <= segmentEnd)
        {
            found = new(segments, segmentStart, segmentEnd, (int)target, dataSize, pointerCount);
            return true;
        }

        return TryGetStructSlowly(segments, segmentStart, segmentEnd, at, out found, ref malformation);
    }

    /// <summary>Finds the list that the pointer at <paramref name="at"/> leads to; one without elements where that is null.</summary>
    public static bool TryGetList(CapnProtoSegments segments, int segmentStart, int segmentEnd, int at, out CapnProtoList list, scoped ref Malformation malformation)
    {
        list = default;
        if (segments.WordAt(at) == 0)
            return true;
        if (!TryFollow(segments, segmentStart, segmentEnd, at, out var pointer, ref malformation))
            return false;
        if (pointer.Kind == ListKind)
            return pointer.TryList(at, out list, ref malformation);
        malformation = new(null, at, "is no pointer to a list");
        return false;
    }

    private static bool TryGetStructSlowly(
        CapnProtoSegments segments, int segmentStart, int segmentEnd, int at, out CapnProtoStruct found, scoped ref Malformation malformation)
    {
        found = default;
        if (segments.WordAt(at) == 0)
            return true;
        if (!TryFollow(segments, segmentStart, segmentEnd, at, out var pointer, ref malformation))
            return false;
        if (pointer.Kind != StructKind)
        {
            malformation = new(null, at, "is no pointer to a struct");
            return false;
        }

        var (dataSize, pointerCount) = Sections(pointer._word);
        if (!pointer.IsWithin(dataSize + (pointerCount * Words.Size)))
            return FailOutside(at, ref malformation);
        found = new(segments, pointer._segmentStart, pointer._segmentEnd, (int)pointer._target, dataSize, pointerCount);
        return true;
    }

    private static bool TryFollow(
        CapnProtoSegments segments, int segmentStart, int segmentEnd, int at, out CapnProtoPointer pointer, scoped ref Malformation malformation)
    {
        var word = segments.WordAt(at);
        pointer = new(segments, segmentStart, segmentEnd, word, at + Words.Size + ((long)((int)word >> 2) * Words.Size));
        return pointer.Kind != FarKind || TryLand(segments, at, word, out pointer, ref malformation);
    }

    // Cap'n Proto encoding, "Inter-Segment Pointers". A landing pad is a pointer within its segment; one of two words is a far pointer to where the
    // object begins, and the word that describes it. Nothing more is followed, so that there is no way round in a circle.
    private static bool TryLand(CapnProtoSegments segments, int at, ulong far, out CapnProtoPointer pointer, scoped ref Malformation malformation)
    {
        var isDouble = (far & 4) != 0;
        pointer = default;
        if (!TryFindFar(segments, far, isDouble ? 2 * Words.Size : Words.Size, out var start, out var end, out var pad))
        {
            malformation = new(null, at, "is a far pointer to where there is no landing pad");
            return false;
        }

        var word = segments.WordAt(pad);
        if (!isDouble)
        {
            pointer = new(segments, start, end, word, pad + Words.Size + ((long)((int)word >> 2) * Words.Size));
            return true;
        }

        if (((int)word & 3) == FarKind && TryFindFar(segments, word, 0, out start, out end, out var target))
        {
            pointer = new(segments, start, end, segments.WordAt(pad + Words.Size), target);
            return true;
        }

        malformation = new(null, pad, "is a landing pad of two words without a far pointer to a segment");
        return false;
    }

    private static bool TryFindFar(CapnProtoSegments segments, ulong far, int size, out int start, out int end, out int position)
    {
        (start, end, position) = (0, 0, 0);
        if (far >> 32 >= (ulong)segments.Count)
            return false;
        (start, end) = segments.Find((int)(far >> 32));
        var target = start + ((long)((uint)far >> 3) * Words.Size);
        position = (int)target;
        return target <= end - size;
    }

    private bool TryList(int at, out CapnProtoList list, scoped ref Malformation malformation)
    {
        list = default;
        var size = (CapnProtoSize)((_word >> 32) & 7);
        var count = (int)(_word >> 35);
        if (size is not CapnProtoSize.Composite)
        {
            if (!IsWithin(Words.OfElements(size, count)))
                return FailOutside(at, ref malformation);
            list = new(_segments, _segmentStart, _segmentEnd, (int)_target, count, size);
            return true;
        }

        if (!IsWithin(Words.Size + ((long)count * Words.Size)))
            return FailOutside(at, ref malformation);
        var tag = _segments.WordAt((int)_target);
        var (dataSize, pointerCount) = Sections(tag);
        var elements = (uint)tag >> 2;
        if (((int)tag & 3) == StructKind && elements <= Words.MostElements
            && elements * (long)(dataSize + (pointerCount * Words.Size)) <= (long)count * Words.Size)
        {
            list = new(_segments, _segmentStart, _segmentEnd, (int)_target + Words.Size, (int)elements, dataSize, pointerCount);
            return true;
        }

        malformation = new(null, (int)_target, "is a list of {0} structs that are longer than its {1} words", elements, count);
        return false;
    }

    // Of the data section in bytes, and of the pointer section in pointers.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static (int DataSize, int PointerCount) Sections(ulong word) => ((ushort)(word >> 32) * Words.Size, (ushort)(word >> 48));

    private bool IsWithin(long size) => _target >= _segmentStart && _target + size <= _segmentEnd;

    private static bool FailOutside(int at, scoped ref Malformation malformation)
    {
        malformation = new(null, at, "leads outside of its segment");
        return false;
    }
}
