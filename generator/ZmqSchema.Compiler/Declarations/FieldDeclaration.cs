using ZmqSchema.Compiler.Model;

namespace ZmqSchema.Compiler.Declarations;

/// <summary>A field as written.</summary>
/// <param name="Name">The C# member.</param>
/// <param name="Type">Its type; nested messages by name.</param>
/// <param name="Number">What <c>[ZmqField]</c> says, or null.</param>
/// <param name="WireName">What <c>[ZmqField]</c> says, or null.</param>
/// <param name="FixedLength">What <c>[ZmqFixedLength]</c> says, or 0.</param>
/// <param name="WrittenOffset">What <c>[FieldOffset]</c> says, or -1.</param>
public sealed record FieldDeclaration(string Name, FieldType Type, int? Number, string? WireName, int FixedLength, int WrittenOffset)
{
    /// <summary>Whether null is one of its values.</summary>
    public bool IsNullable { get; init; }

    /// <summary>What <c>[ZmqField]</c> says of the way in which Protocol Buffers writes its integers.</summary>
    public IntegerEncoding Encoding { get; init; }
}
