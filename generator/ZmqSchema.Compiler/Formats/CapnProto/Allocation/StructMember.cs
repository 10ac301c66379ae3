using ZmqSchema.Compiler.Model;

namespace ZmqSchema.Compiler.Formats.CapnProto.Allocation;

/// <summary>A member of a struct as its schema declares it. A closed family.</summary>
internal abstract record StructMember
{
    private StructMember()
    {
    }

    /// <summary>A field.</summary>
    /// <param name="Ordinal">Behind the <c>@</c>; no other member of the struct has it.</param>
    /// <param name="Size">What it takes.</param>
    public sealed record Slot(int Ordinal, SlotSize Size) : StructMember;

    /// <summary>Fields under one name.</summary>
    public sealed record Group(EquatableArray<StructMember> Members) : StructMember;

    /// <summary>Members of which one is there at a time.</summary>
    /// <param name="Members">Two or more.</param>
    /// <param name="Ordinal">Its own, where the schema gives it one; its tag is allocated in that turn then.</param>
    public sealed record Union(EquatableArray<StructMember> Members, int? Ordinal = null) : StructMember;

    /// <summary>The smallest ordinal in it: the members of a union have the values of its tag in the order of these.</summary>
    public int FirstOrdinal => this switch
    {
        Slot slot => slot.Ordinal,
        Group group => group.Members.Min(m => m.FirstOrdinal),
        Union union => Math.Min(union.Ordinal ?? int.MaxValue, union.Members.Min(m => m.FirstOrdinal)),
        _ => throw new InvalidOperationException($"A new kind of member: {this}"),
    };
}
