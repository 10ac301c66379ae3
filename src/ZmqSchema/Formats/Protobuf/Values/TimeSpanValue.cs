using System.ComponentModel;

namespace ZmqSchema.Formats.Protobuf;

/// <summary>A TimeSpan as google.protobuf.Duration; what is less than 100 ns is dropped when read.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct TimeSpanValue : IProtobufValue<TimeSpan>
{
    /// <summary>Seconds of the longest duration, about 10,000 years (duration.proto).</summary>
    private const long Longest = 315_576_000_000;

    /// <inheritdoc/>
    public static uint WireType => WireTypes.Length;

    /// <inheritdoc/>
    public static bool Merges => true;

    /// <inheritdoc/>
    public static bool IsDefault(in TimeSpan value) => false;

    /// <inheritdoc/>
    public static long Size(in TimeSpan value, ref ProtobufLengths lengths) => SecondsAndNanos.OfTicks(value.Ticks).Size;

    /// <inheritdoc/>
    public static int Write(Span<byte> body, int at, in TimeSpan value, ref ProtobufLengths lengths, string member)
    {
        var duration = SecondsAndNanos.OfTicks(value.Ticks);
        return duration.Seconds is >= -Longest and <= Longest
            ? duration.Write(body, at)
            : throw new ArgumentException($"'{member}' is {value:c}, longer than the 10000 years that a google.protobuf.Duration holds.", member);
    }

    /// <inheritdoc/>
    public static int Read(ref ProtobufSource source, int at, out TimeSpan value)
    {
        value = default;
        var end = SecondsAndNanos.Read(ref source, at, out var read);
        if (end < 0)
            return -1;
        if (read.Seconds is < -Longest or > Longest)
            return source.Fail(at, "is {0} seconds, and a duration has 315576000000 at most", read.Seconds);
        if (read.Nanos is < -999_999_999 or > 999_999_999 || (read.Seconds > 0 && read.Nanos < 0) || (read.Seconds < 0 && read.Nanos > 0))
            return source.Fail(at, "has {0} nanoseconds beside {1} seconds, which are no duration", read.Nanos, read.Seconds);

        value = new((read.Seconds * TimeSpan.TicksPerSecond) + (read.Nanos / TimeSpan.NanosecondsPerTick));
        return end;
    }
}
