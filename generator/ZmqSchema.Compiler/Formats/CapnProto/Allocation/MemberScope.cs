namespace ZmqSchema.Compiler.Formats.CapnProto.Allocation;

/// <summary>One member of a union: a field, a group or a union, whose room may be that of the other members.</summary>
internal sealed class MemberScope(UnionScope union) : FieldScope
{
    private readonly List<PlaceUsage> _usages = [];
    private int _pointers;
    private bool _hasFields;

    // A union within a union has its outer one know of the field too, whose tag may be due.
    public override void AddVoid()
    {
        Begin();
        union.AddVoid();
    }

    public override int AddData(int size)
    {
        Begin();
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
        Begin();
        return _pointers < union.Pointers.Count ? union.Pointers[_pointers++] : AddNewPointer();
    }

    public override bool TryGrow(int size, int offset, int doublings)
    {
        if (size + doublings > Holes.Word || (offset & ((1 << doublings) - 1)) != 0)
            return false;
        foreach (var usage in _usages)
        {
            if (usage.Holds(size, offset, doublings, out var hasGrown))
                return hasGrown;
        }

        throw new InvalidOperationException("A field was to grow that is not here.");
    }

    private void Begin()
    {
        if (_hasFields)
            return;
        _hasFields = true;
        union.Begin();
    }

    private int AddNewPointer()
    {
        _pointers++;
        return union.AddPointer();
    }
}
