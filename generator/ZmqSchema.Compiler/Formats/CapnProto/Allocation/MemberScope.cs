namespace ZmqSchema.Compiler.Formats.CapnProto.Allocation;

/// <summary>One member of a union: a field, a group or a union, whose room may be that of the other members.</summary>
internal sealed class MemberScope(UnionScope union) : FieldScope
{
    private readonly List<PlaceUsage> _usages = [];
    private int _pointers;
    private bool _hasFields;

    public override void AddVoid()
    {
        if (_hasFields)
            return;
        _hasFields = true;
        union.Begin();
    }

    public override int AddData(int size)
    {
        AddVoid();
        while (_usages.Count < union.Data.Count)
            _usages.Add(new(union.Data[_usages.Count]));

        // The smallest hole of all places, of equal ones the first; then the first place that can be made larger.
        PlaceUsage? best = null;
        foreach (var usage in _usages)
        {
            if (usage.SmallestFor(size) is >= 0 and var hole && (best is null || hole < best.SmallestFor(size)))
                best = usage;
        }

        if (best is not null)
            return best.Take(size);
        foreach (var usage in _usages)
        {
            if (usage.TakeByGrowing(size) is >= 0 and var grown)
                return grown;
        }

        var offset = union.AddData(size);
        var own = new PlaceUsage(union.Data[union.Data.Count - 1]);
        own.TakeAll();
        _usages.Add(own);
        return offset;
    }

    public override int AddPointer()
    {
        AddVoid();
        return _pointers < union.Pointers.Count ? union.Pointers[_pointers++] : AddNewPointer();
    }

    public override bool TryGrow(int size, int offset, int doublings)
    {
        foreach (var usage in _usages)
        {
            if (usage.Holds(size, offset, doublings, out var hasGrown))
                return hasGrown;
        }

        throw new InvalidOperationException("A field was to grow that is not here.");
    }

    private int AddNewPointer()
    {
        _pointers++;
        return union.AddPointer();
    }
}
