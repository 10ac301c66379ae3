namespace ZmqSchema.Compiler.Model;

/// <summary>One field. <paramref name="Number"/> is its place on the wire and never changes once shipped.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Name">The C# member.</param>
/// <param name="WireName">The name on the wire.</param>
/// <param name="Type">What it holds.</param>
/// <param name="FixedLength">What <c>[ZmqFixedLength]</c> says, or 0.</param>
/// <param name="WrittenOffset">What <c>[FieldOffset]</c> says, or -1.</param>
public sealed record FieldModel(int Number, string Name, string WireName, FieldType Type, int FixedLength, int WrittenOffset)
{
    /// <summary>Whether null is one of its values: <c>string?</c>, <c>int?</c>. Absent on the wire, it reads as null then, else as empty.</summary>
    public bool IsNullable { get; init; }

    /// <summary>How Protocol Buffers writes its integers.</summary>
    public IntegerEncoding Encoding { get; init; }

    /// <summary>What it is when absent; null for the default of its type. Only schema files can say.</summary>
    public FieldDefault? Default { get; init; }

    /// <summary>Of a message of a class: whether it is made when absent, its own fields absent, rather than null.</summary>
    public bool IsMadeWhenAbsent { get; init; }

    /// <summary>How many elements or bytes a vector or string always has, or 0 when that is open.</summary>
    public int Length => Type is FieldType.Vector { Length: > 0 } vector ? vector.Length : FixedLength;
}
