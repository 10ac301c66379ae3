namespace ZmqSchema;

/// <summary>Times as 64-bit nanoseconds: since 1970-01-01 UTC, from 1677-09-21 to 2262-04-11, or of a duration of up to 292 years.</summary>
internal static class Nanoseconds
{
    private const long PerTick = TimeSpan.NanosecondsPerTick;

    /// <exception cref="ArgumentException">The time is outside of what 64 bits of nanoseconds hold.</exception>
    public static long Of(DateTime value, string member)
    {
        var utc = value.Kind is DateTimeKind.Local ? value.ToUniversalTime() : value;
        return TryScale(utc.Ticks - DateTime.UnixEpoch.Ticks, out var nanoseconds)
            ? nanoseconds
            : throw new ArgumentException(
                $"'{member}' is {utc:O}, outside of 1677-09-21 to 2262-04-11, which is what nanoseconds since 1970 in 64 bits hold.", member);
    }

    /// <exception cref="ArgumentException">The duration is longer than what 64 bits of nanoseconds hold.</exception>
    public static long Of(TimeSpan value, string member) =>
        TryScale(value.Ticks, out var nanoseconds)
            ? nanoseconds
            : throw new ArgumentException($"'{member}' is {value:c}, longer than 106751 days, which is what nanoseconds in 64 bits hold.", member);

    public static DateTime ToDateTime(long nanoseconds) => DateTime.UnixEpoch.AddTicks(ToTicks(nanoseconds));

    public static TimeSpan ToTimeSpan(long nanoseconds) => new(ToTicks(nanoseconds));

    private static bool TryScale(long ticks, out long nanoseconds) => Math.BigMul(ticks, PerTick, out nanoseconds) == nanoseconds >> 63;

    // Rounds down, so that a time between two ticks is the earlier one before 1970 as after; but no further than what can be sent again.
    private static long ToTicks(long nanoseconds) =>
        Math.Max((nanoseconds / PerTick) - (nanoseconds % PerTick < 0 ? 1 : 0), long.MinValue / PerTick);
}
