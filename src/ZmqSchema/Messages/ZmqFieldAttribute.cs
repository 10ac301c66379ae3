namespace ZmqSchema;

/// <summary>Gives a field its number on the wire. Either all fields of a message have one, or none: then they are numbered as declared.</summary>
/// <param name="number">
/// From 1, never reused: Protobuf's field number; FlatBuffers id, Cap'n Proto ordinal and MessagePack array index are one less.
/// Struct fields stand in the order of their numbers.
/// </param>
[AttributeUsage(AttributeTargets.Field | AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class ZmqFieldAttribute(int number) : Attribute
{
    /// <summary>The field's number, from 1.</summary>
    public int Number { get; } = number;

    /// <summary>The name on the wire; by default the member's name in the message's <see cref="ZmqMessageAttribute.Naming"/>.</summary>
    public string? Name { get; set; }

    /// <summary>How Protocol Buffers writes this integer.</summary>
    public IntegerEncoding Encoding { get; set; }
}
