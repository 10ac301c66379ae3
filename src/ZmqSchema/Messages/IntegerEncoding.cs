namespace ZmqSchema;

/// <summary>How Protocol Buffers writes an integer field.</summary>
public enum IntegerEncoding
{
    /// <summary>7 bits a byte; small for small numbers, ten bytes for negative ones.</summary>
    Varint,

    /// <summary>Varint of the zigzag value; small for small numbers of either sign.</summary>
    ZigZag,

    /// <summary>4 or 8 bytes.</summary>
    Fixed,
}
