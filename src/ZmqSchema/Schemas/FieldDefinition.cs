using System.ComponentModel;

namespace ZmqSchema.Schemas;

/// <summary>A field of a message.</summary>
/// <param name="number">From 1.</param>
/// <param name="name">The name on the wire.</param>
/// <param name="member">The C# member.</param>
/// <param name="type">What it holds.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class FieldDefinition(int number, string name, string member, SchemaType type)
{
    /// <summary>From 1.</summary>
    public int Number => number;

    /// <summary>The name on the wire.</summary>
    public string Name => name;

    /// <summary>The C# member.</summary>
    public string Member => member;

    /// <summary>What it holds.</summary>
    public SchemaType Type => type;

    /// <summary>What the doc comment says, lines apart, or null.</summary>
    public string? Summary { get; init; }

    /// <summary>Whether null is one of its values.</summary>
    public bool IsNullable { get; init; }

    /// <summary>How Protocol Buffers writes its integers.</summary>
    public IntegerEncoding Encoding { get; init; }

    /// <summary>How many elements an array of fixed length has, or 0.</summary>
    public int Length { get; init; }

    /// <summary>What a schema file says that it is when absent: an integer in decimal, a float, <c>nan</c>, <c>inf</c>; null for its type's default.</summary>
    public string? Default { get; init; }

    /// <summary>Whether FlatBuffers takes no table without it.</summary>
    public bool IsRequired { get; init; }

    /// <summary>Whether FlatBuffers sorts vectors of its table by it.</summary>
    public bool IsKey { get; init; }

    /// <summary>Whether a schema file calls it deprecated: it has a number, and no member in C#.</summary>
    public bool IsDeprecated { get; init; }

    /// <summary>Of bytes that are a FlatBuffers buffer themselves: its root table.</summary>
    public SchemaType? NestedRoot { get; init; }
}
