namespace ZmqSchema.Formats.Protobuf;

/// <summary>The low three bits of a tag (Protocol Buffers encoding, "Message Structure").</summary>
internal static class WireTypes
{
    public const uint Varint = 0;
    public const uint Fixed64 = 1;
    public const uint Length = 2;
    public const uint BeginGroup = 3;
    public const uint EndGroup = 4;
    public const uint Fixed32 = 5;

    /// <summary>The wire type of a tag.</summary>
    public static uint Of(uint tag) => tag & 7;

    /// <summary>The tag of the same field with another wire type.</summary>
    public static uint With(uint tag, uint wireType) => (tag & ~7u) | wireType;
}
