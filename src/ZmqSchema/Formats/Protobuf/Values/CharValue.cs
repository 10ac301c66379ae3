using System.ComponentModel;

namespace ZmqSchema.Formats.Protobuf;

/// <summary>A char as the uint32 of its UTF-16 code unit.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct CharValue : IProtobufValue<char>
{
    /// <inheritdoc/>
    public static uint WireType => WireTypes.Varint;

    /// <inheritdoc/>
    public static bool IsDefault(in char value) => value == 0;

    /// <inheritdoc/>
    public static long Size(in char value, ref ProtobufLengths lengths) => IntegerValue<char>.Size(in value, ref lengths);

    /// <inheritdoc/>
    public static int Write(Span<byte> body, int at, in char value, ref ProtobufLengths lengths, string member) =>
        IntegerValue<char>.Write(body, at, in value, ref lengths, member);

    /// <inheritdoc/>
    public static int Read(ref ProtobufSource source, int at, out char value) => IntegerValue<char>.Read(ref source, at, out value);
}
