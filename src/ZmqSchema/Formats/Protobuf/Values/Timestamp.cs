namespace ZmqSchema.Formats.Protobuf;

/// <summary>A time as google.protobuf.Timestamp: seconds since 1970 and the nanoseconds behind them, from the years 1 to 9999.</summary>
internal static class Timestamp
{
    private const long Least = -62_135_596_800;
    private const long Greatest = 253_402_300_799;

    /// <summary>A local time as the same instant, an unspecified one as UTC. The nanoseconds count forward, before 1970 too.</summary>
    public static SecondsAndNanos Of(DateTime value)
    {
        var sinceYearOne = SecondsAndNanos.OfTicks((value.Kind is DateTimeKind.Local ? value.ToUniversalTime() : value).Ticks);
        return new(sinceYearOne.Seconds + Least, sinceYearOne.Nanos);
    }

    /// <summary>Reads a time as UTC; what is less than 100 ns is dropped.</summary>
    public static int Read(ref ProtobufSource source, int at, out DateTime value)
    {
        value = DateTime.UnixEpoch;
        var end = SecondsAndNanos.Read(ref source, at, out var read);
        if (end < 0)
            return -1;
        if (read.Nanos is < 0 or > 999_999_999)
            return source.Fail(at, "has {0} nanoseconds, and a second has 1000000000", read.Nanos);
        if (read.Seconds is < Least or > Greatest)
            return source.Fail(at, "is {0} seconds from 1970, outside of the years 1 to 9999", read.Seconds);

        value = DateTime.UnixEpoch.AddTicks((read.Seconds * TimeSpan.TicksPerSecond) + (read.Nanos / TimeSpan.NanosecondsPerTick));
        return end;
    }
}
