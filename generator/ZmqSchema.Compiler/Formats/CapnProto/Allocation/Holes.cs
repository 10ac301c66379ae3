namespace ZmqSchema.Compiler.Formats.CapnProto.Allocation;

/// <summary>
/// The unused places of a data section, one of each size at most: a field is put into the smallest that holds it, or into a new word, and what
/// is left over there has a size of its own each time.
/// </summary>
internal sealed class Holes
{
    /// <summary>The size of a word, as a power of two of bits.</summary>
    public const int Word = 6;

    // By size; the offset in multiples of it. No hole is at 0, which the first field has.
    private readonly int[] _offsets = new int[Word];

    /// <summary>Takes a place of a size and returns its offset in multiples of it, or -1 when there is none.</summary>
    public int Take(int size)
    {
        if (size >= Word)
            return -1;
        if (_offsets[size] is not 0 and var offset)
        {
            _offsets[size] = 0;
            return offset;
        }

        var larger = Take(size + 1);
        if (larger < 0)
            return -1;
        _offsets[size] = (larger * 2) + 1;
        return larger * 2;
    }

    /// <summary>Notes what is unused behind a field: from <paramref name="offset"/>, a multiple of its size, to the next multiple of <paramref name="end"/>.</summary>
    public void AddBehind(int size, int offset, int end = Word)
    {
        for (; size < end; size++, offset = (offset + 1) / 2)
            _offsets[size] = offset;
    }

    /// <summary>Adds the holes behind a place to it, so that it is <paramref name="doublings"/> times twice as large; false where something is there.</summary>
    public bool TryGrow(int size, int offset, int doublings)
    {
        if (doublings == 0)
            return true;
        if (size >= Word || _offsets[size] != offset + 1 || !TryGrow(size + 1, offset >> 1, doublings - 1))
            return false;
        _offsets[size] = 0;
        return true;
    }

    /// <summary>The size of the smallest hole that is no smaller, or -1.</summary>
    public int SmallestFrom(int size)
    {
        for (; size < Word; size++)
        {
            if (_offsets[size] != 0)
                return size;
        }

        return -1;
    }
}
