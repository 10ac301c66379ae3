using System.ComponentModel;

namespace ZmqSchema.Formats.FlatBuffers;

/// <summary>Times as 64-bit nanoseconds.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class FlatBuffersTimes
{
    /// <summary>Nanoseconds since 1970, UTC.</summary>
    /// <exception cref="ArgumentException">The time is outside of 1677-09-21 to 2262-04-11.</exception>
    public static long Of(DateTime value, string member) => Nanoseconds.Of(value, member);

    /// <summary>Nanoseconds since 1970, UTC.</summary>
    /// <exception cref="ArgumentException">The time is outside of 1677-09-21 to 2262-04-11.</exception>
    public static long Of(DateTimeOffset value, string member) => Nanoseconds.Of(value.UtcDateTime, member);

    /// <summary>Nanoseconds.</summary>
    /// <exception cref="ArgumentException">The duration is longer than 292 years.</exception>
    public static long Of(TimeSpan value, string member) => Nanoseconds.Of(value, member);

    /// <summary>UTC; what is less than 100 nanoseconds is dropped.</summary>
    public static DateTime ToDateTime(long nanoseconds) => Nanoseconds.ToDateTime(nanoseconds);

    /// <summary>With the offset zero; what is less than 100 nanoseconds is dropped.</summary>
    public static DateTimeOffset ToDateTimeOffset(long nanoseconds) => new(Nanoseconds.ToDateTime(nanoseconds));

    /// <summary>What is less than 100 nanoseconds is dropped.</summary>
    public static TimeSpan ToTimeSpan(long nanoseconds) => Nanoseconds.ToTimeSpan(nanoseconds);
}
