using System.ComponentModel;

namespace ZmqSchema.Formats.MessagePack;

/// <summary>A TimeSpan as nanoseconds; what is less than 100 of them is dropped when read.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct TimeSpanValue : IMessagePackValue<TimeSpan>
{
    /// <inheritdoc/>
    public static long Size(in TimeSpan value, int depth) =>
        value.Ticks is > long.MinValue / TimeSpan.NanosecondsPerTick and < long.MaxValue / TimeSpan.NanosecondsPerTick
            ? MessagePackWriter.SignedSize(value.Ticks * TimeSpan.NanosecondsPerTick)
            : MessagePackWriter.SignedSize(long.MaxValue);

    /// <inheritdoc/>
    public static int Write(Span<byte> body, int at, in TimeSpan value, string member) =>
        MessagePackWriter.WriteSigned(body, at, Nanoseconds.Of(value, member));

    /// <inheritdoc/>
    public static int Read(ref MessagePackSource source, int at, out TimeSpan value)
    {
        at = IntegerValue<long>.Read(ref source, at, out var nanoseconds);
        value = Nanoseconds.ToTimeSpan(nanoseconds);
        return at;
    }
}
