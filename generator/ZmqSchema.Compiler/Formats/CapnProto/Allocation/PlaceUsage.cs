namespace ZmqSchema.Compiler.Formats.CapnProto.Allocation;

/// <summary>What one member of a union has of a place that all share: its first 2^n bits, but for the holes in them.</summary>
internal sealed class PlaceUsage(UnionScope.DataPlace place)
{
    private const int Nothing = -1;
    private readonly Holes _holes = new();
    private int _used = Nothing;

    /// <summary>Notes that all of the place is one field's.</summary>
    public void TakeAll() => _used = place.Size;

    /// <summary>The size of the smallest hole that would take a field, as the place is now; -1 where none would.</summary>
    public int SmallestFor(int size)
    {
        if (_used == Nothing)
            return size <= place.Size ? place.Size : -1;
        if (size >= _used)
            return size < place.Size ? size : -1;
        return _holes.SmallestFrom(size) is >= 0 and var hole ? hole : _used < place.Size ? _used : -1;
    }

    /// <summary>Takes the hole that <see cref="SmallestFor"/> has seen.</summary>
    public int Take(int size)
    {
        int offset;
        if (_used == Nothing)
        {
            offset = 0;
            _used = size;
        }
        else if (size >= _used)
        {
            // Behind what is used, which is rounded up to the field's size for that.
            _holes.AddBehind(_used, 1, size);
            _used = size + 1;
            offset = 1;
        }
        else if (_holes.Take(size) is >= 0 and var hole)
        {
            offset = hole;
        }
        else
        {
            offset = 1 << (_used - size);
            _holes.AddBehind(size, offset + 1, _used);
            _used++;
        }

        return Start(size) + offset;
    }

    /// <summary>Takes room for a field by making the place larger, and returns its offset; -1 where it cannot be.</summary>
    public int TakeByGrowing(int size)
    {
        if (_used == Nothing)
        {
            if (!place.TryGrowTo(size))
                return -1;
            _used = size;
            return Start(size);
        }

        // What is gained by that is a hole, of which the field takes as much as it needs.
        var before = _used;
        if (!TryUse(Math.Max(_used, size) + 1))
            return -1;
        _holes.AddBehind(before, 1, _used);
        return Start(size) + _holes.Take(size);
    }

    /// <summary>Makes a field of the member larger, where nothing is behind it.</summary>
    /// <param name="size">Its size.</param>
    /// <param name="offset">Its offset in the struct.</param>
    /// <param name="doublings">How many times twice as large.</param>
    /// <param name="hasGrown">Whether it was.</param>
    /// <returns>Whether the field is in this place at all.</returns>
    public bool Holds(int size, int offset, int doublings, out bool hasGrown)
    {
        hasGrown = false;
        if (place.Size < size || offset >> (place.Size - size) != place.Offset)
            return false;
        var inner = offset - Start(size);
        hasGrown = inner == 0 && _used == size ? TryUse(size + doublings) : _holes.TryGrow(size, inner, doublings);
        return true;
    }

    private int Start(int size) => place.Offset << (place.Size - size);

    private bool TryUse(int size)
    {
        if (!place.TryGrowTo(size))
            return false;
        _used = size;
        return true;
    }
}
