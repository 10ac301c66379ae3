using System.ComponentModel;

namespace ZmqSchema.Formats.Protobuf;

/// <summary>A DateTimeOffset as google.protobuf.Timestamp, which does not keep the offset; read with the offset zero.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct DateTimeOffsetValue : IProtobufValue<DateTimeOffset>
{
    /// <inheritdoc/>
    public static uint WireType => WireTypes.Length;

    /// <inheritdoc/>
    public static bool Merges => true;

    /// <inheritdoc/>
    public static bool IsDefault(in DateTimeOffset value) => false;

    /// <inheritdoc/>
    public static long Size(in DateTimeOffset value, ref ProtobufLengths lengths) => Timestamp.Of(value.UtcDateTime).Size;

    /// <inheritdoc/>
    public static int Write(Span<byte> body, int at, in DateTimeOffset value, ref ProtobufLengths lengths, string member) =>
        Timestamp.Of(value.UtcDateTime).Write(body, at);

    /// <inheritdoc/>
    public static int Read(ref ProtobufSource source, int at, out DateTimeOffset value)
    {
        at = Timestamp.Read(ref source, at, out var utc);
        value = new(utc);
        return at;
    }
}
