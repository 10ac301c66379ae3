using System.ComponentModel;

namespace ZmqSchema.Formats.MessagePack;

/// <summary>A DateTime as a timestamp: a local one as the same instant, an unspecified one as UTC; read as UTC.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct DateTimeValue : IMessagePackValue<DateTime>
{
    /// <inheritdoc/>
    public static long Size(in DateTime value, int depth) => Timestamp.Of(value).Size;

    /// <inheritdoc/>
    public static int Write(Span<byte> body, int at, in DateTime value, string member) => Timestamp.Of(value).Write(body, at);

    /// <inheritdoc/>
    public static int Read(ref MessagePackSource source, int at, out DateTime value) => Timestamp.Read(ref source, at, out value);
}
