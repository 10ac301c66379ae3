namespace ZmqSchema.Formats.Pickle;

/// <summary>Times as ints of nanoseconds: of any size, so that all of .NET's have one. What is less than 100 ns is dropped when read.</summary>
internal static class Ticks
{
    public static void Write(ref PickleWriter writer, long ticks)
    {
        if (Math.BigMul(ticks, TimeSpan.NanosecondsPerTick, out var nanoseconds) == nanoseconds >> 63)
            writer.WriteInteger(nanoseconds);
        else
            writer.WriteInteger((Int128)ticks * TimeSpan.NanosecondsPerTick);
    }

    /// <summary>Reads ticks between two bounds; between two ticks it is the earlier one.</summary>
    public static bool TryRead(ref PickleSource source, int at, long least, long greatest, string what, out long ticks)
    {
        ticks = 0;
        if (!PickleIntegers.TryRead(ref source, at, out var bits, out var isNegative))
            return false;

        var nanoseconds = (Int128)bits;
        var rounded = nanoseconds / TimeSpan.NanosecondsPerTick;
        if (isNegative && rounded * TimeSpan.NanosecondsPerTick != nanoseconds)
            rounded--;
        if ((!isNegative && nanoseconds < 0) || rounded < least || rounded > greatest)
            return source.Fail(at, what);
        ticks = (long)rounded;
        return true;
    }
}
