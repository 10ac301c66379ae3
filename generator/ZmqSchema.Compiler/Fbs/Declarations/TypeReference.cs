using ZmqSchema.Compiler.Model;

namespace ZmqSchema.Compiler.Fbs.Declarations;

/// <summary>A type as written, its name unresolved. A closed family.</summary>
/// <param name="At">Its first token.</param>
public abstract record TypeReference(int At)
{
    /// <summary>A number or a bool.</summary>
    public sealed record Scalar(int At, ScalarKind Kind) : TypeReference(At);

    /// <summary><c>string</c></summary>
    public sealed record Text(int At) : TypeReference(At);

    /// <summary>A table, struct, enum or union, perhaps with its namespace.</summary>
    public sealed record Named(int At, string Name) : TypeReference(At);

    /// <summary><c>[element]</c></summary>
    public sealed record Vector(int At, TypeReference Element) : TypeReference(At);

    /// <summary><c>[element:length]</c></summary>
    public sealed record FixedArray(int At, TypeReference Element, int Length) : TypeReference(At);
}
