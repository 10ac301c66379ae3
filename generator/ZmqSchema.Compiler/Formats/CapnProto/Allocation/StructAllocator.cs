namespace ZmqSchema.Compiler.Formats.CapnProto.Allocation;

/// <summary>
/// Gives the fields of a struct their places as the schema compiler of Cap'n Proto does: in the order of the ordinals, each in the smallest
/// hole, so that a newer schema only adds to an older one (Cap'n Proto encoding, "Field Positioning"; node-translator of the compiler).
/// </summary>
internal sealed class StructAllocator
{
    private readonly SortedDictionary<int, Action> _turns = [];
    private readonly Dictionary<int, int> _offsets = [];
    private readonly List<(StructMember.Union Union, UnionScope Scope)> _unions = [];

    private StructAllocator()
    {
    }

    /// <summary>Allocates the members of a struct.</summary>
    public static StructPlan Allocate(IEnumerable<StructMember> members)
    {
        var allocator = new StructAllocator();
        var scope = new StructScope();
        allocator.AddAll(members, () => scope);
        foreach (var turn in allocator._turns.Values)
            turn();
        foreach (var (_, union) in allocator._unions)
            union.AddTag();
        return new(scope.DataWords, scope.PointerCount, allocator._offsets, allocator._unions.ToDictionary(u => u.Union, u => u.Scope.TagOffset));
    }

    // A group has no scope of its own: its fields are those of what holds it. Each member of a union has one.
    private void AddAll(IEnumerable<StructMember> members, Func<FieldScope> scopeOf)
    {
        foreach (var member in members)
            Add(member, scopeOf());
    }

    private void Add(StructMember member, FieldScope scope)
    {
        switch (member)
        {
            case StructMember.Slot slot:
                _turns.Add(slot.Ordinal, () => _offsets.Add(slot.Ordinal, scope.Add(slot.Size)));
                break;
            case StructMember.Group group:
                AddAll(group.Members, () => scope);
                break;
            case StructMember.Union union:
                var inner = new UnionScope(scope);
                _unions.Add((union, inner));
                AddAll(union.Members, () => new MemberScope(inner));
                if (union.Ordinal is { } ordinal)
                    _turns.Add(ordinal, inner.AddTag);
                break;
        }
    }
}
