namespace ZmqSchema;

/// <summary>One field of a message's body.</summary>
/// <param name="Number">The field's number, from 1.</param>
/// <param name="Name">The name on the wire.</param>
/// <param name="Member">The C# member's name.</param>
/// <param name="Type">The schema's word for the type: <c>uint32</c>, <c>float64[3]</c>, <c>Market.Tick</c>.</param>
public sealed record FieldSchema(int Number, string Name, string Member, string Type)
{
    /// <summary>Bytes from the start of a <see cref="WireFormat.Struct"/> body, or -1 when the message has no such codec.</summary>
    public int Offset { get; init; } = -1;

    /// <summary>Bytes in a <see cref="WireFormat.Struct"/> body, or -1 when the message has no such codec.</summary>
    public int Size { get; init; } = -1;
}
