using System.ComponentModel;

namespace ZmqSchema.Schemas;

/// <summary>A union: one of several cases.</summary>
/// <param name="namespace">With dots.</param>
/// <param name="name">The name within it.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class UnionDefinition(string @namespace, string name) : SchemaDefinition(@namespace, name)
{
    /// <summary>The cases in the order of their numbers.</summary>
    public IReadOnlyList<CaseDefinition> Cases { get; init; } = [];
}

/// <summary>One case of a union.</summary>
/// <param name="number">From 1.</param>
/// <param name="name">The C# name.</param>
/// <param name="wireName">The name on the wire.</param>
/// <param name="type">What it holds.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class CaseDefinition(int number, string name, string wireName, SchemaType type)
{
    /// <summary>From 1.</summary>
    public int Number => number;

    /// <summary>The C# name.</summary>
    public string Name => name;

    /// <summary>The name on the wire.</summary>
    public string WireName => wireName;

    /// <summary>What it holds.</summary>
    public SchemaType Type => type;

    /// <summary>What the doc comment says, lines apart, or null.</summary>
    public string? Summary { get; init; }
}
