namespace ZmqSchema;

/// <summary>Gives a string (bytes of UTF-8, NUL padded) or an array (elements) its fixed length in a <see cref="WireFormat.Struct"/> body.</summary>
/// <param name="count">Bytes for a string, elements for an array.</param>
[AttributeUsage(AttributeTargets.Field | AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class ZmqFixedLengthAttribute(int count) : Attribute
{
    /// <summary>Bytes for a string, elements for an array.</summary>
    public int Count { get; } = count;
}
