using System.ComponentModel;

namespace ZmqSchema.Schemas;

/// <summary>An enum and the integer it stands on.</summary>
/// <param name="namespace">With dots.</param>
/// <param name="name">The name within it.</param>
/// <param name="underlying">An integer of 64 bits at most.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class EnumDefinition(string @namespace, string name, ValueKind underlying) : SchemaDefinition(@namespace, name)
{
    /// <summary>The integer it stands on.</summary>
    public ValueKind Underlying => underlying;

    /// <summary>The names in the order of declaration.</summary>
    public IReadOnlyList<EnumMemberDefinition> Members { get; init; } = [];

    /// <summary>Whether a value may be several of them at once.</summary>
    public bool AreFlags { get; init; }
}

/// <summary>One name of an enum.</summary>
/// <param name="name">The C# name.</param>
/// <param name="value">The integer.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class EnumMemberDefinition(string name, Int128 value)
{
    /// <summary>The C# name.</summary>
    public string Name => name;

    /// <summary>The integer.</summary>
    public Int128 Value => value;

    /// <summary>What the doc comment says, lines apart, or null.</summary>
    public string? Summary { get; init; }
}
