namespace ZmqSchema.Compiler.Model;

/// <summary>
/// What doc comments say of a message and what belongs to it. It stands apart from the fields and enums, so that a comment wakes its own
/// message and none that holds it.
/// </summary>
/// <param name="Summary">Of the message, or null.</param>
/// <param name="Members">Of its fields and cases, by their C# names; those that say something.</param>
/// <param name="Enums">Of the enums that its fields mention, by their full names; those that say something.</param>
public sealed record Documentation(string? Summary, EquatableArray<MemberDocumentation> Members, EquatableArray<EnumDocumentation> Enums)
{
    /// <summary>Nothing.</summary>
    public static Documentation None { get; } = new(null, default, default);

    /// <summary>What is said of a field or case, or null.</summary>
    public string? Of(string member) => Members.FirstOrDefault(m => m.Name == member)?.Summary;

    /// <summary>What is said of an enum.</summary>
    public EnumDocumentation Of(EnumModel @enum) => Enums.FirstOrDefault(e => e.Name == @enum.Name.FullName) ?? new(@enum.Name.FullName, null, default);
}

/// <summary>What a doc comment says of a member.</summary>
public sealed record MemberDocumentation(string Name, string Summary);

/// <summary>What doc comments say of an enum and its members.</summary>
public sealed record EnumDocumentation(string Name, string? Summary, EquatableArray<MemberDocumentation> Members)
{
    /// <summary>What is said of a member, or null.</summary>
    public string? Of(string member) => Members.FirstOrDefault(m => m.Name == member)?.Summary;
}
