namespace ZmqSchema;

/// <summary>The order of the bytes of a number in a <see cref="WireFormat.Struct"/> body.</summary>
public enum ByteOrder
{
    /// <summary>Least significant byte first: Python's <c>&lt;</c>.</summary>
    LittleEndian,

    /// <summary>Most significant byte first, "network order": Python's <c>&gt;</c>.</summary>
    BigEndian,
}
