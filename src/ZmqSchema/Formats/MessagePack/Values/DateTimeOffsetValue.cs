using System.ComponentModel;

namespace ZmqSchema.Formats.MessagePack;

/// <summary>A DateTimeOffset as a timestamp, which does not keep the offset; read with the offset zero.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct DateTimeOffsetValue : IMessagePackValue<DateTimeOffset>
{
    /// <inheritdoc/>
    public static long Size(in DateTimeOffset value, int depth) => Timestamp.Of(value.UtcDateTime).Size;

    /// <inheritdoc/>
    public static int Write(Span<byte> body, int at, in DateTimeOffset value, string member) => Timestamp.Of(value.UtcDateTime).Write(body, at);

    /// <inheritdoc/>
    public static int Read(ref MessagePackSource source, int at, out DateTimeOffset value)
    {
        at = Timestamp.Read(ref source, at, out var utc);
        value = new(utc);
        return at;
    }
}
