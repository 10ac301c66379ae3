namespace ZmqSchema.Formats.Json;

/// <summary>Times as strings: RFC 3339, in the digits that System.Text.Json writes, which drops zeros behind the point.</summary>
internal static class TimeText
{
    /// <summary>Bytes of <c>"2024-02-29T12:34:56.7890123+02:00"</c>.</summary>
    public const int Longest = 35;

    private static readonly long MostOffset = TimeSpan.FromHours(14).Ticks;

    /// <summary>Writes a time in its quotes, with an offset, or with Z where it is UTC and none is given.</summary>
    public static int Write(Span<byte> body, int at, DateTime time, TimeSpan? offset)
    {
        at = Write(body, at, '"', time.Year, 4);
        at = Write(body, at, '-', time.Month, 2);
        at = Write(body, at, '-', time.Day, 2);
        at = Write(body, at, 'T', time.Hour, 2);
        at = Write(body, at, ':', time.Minute, 2);
        at = Write(body, at, ':', time.Second, 2);
        if (time.Ticks % TimeSpan.TicksPerSecond is not 0 and var fraction)
        {
            var digits = 7;
            for (; fraction % 10 == 0; digits--)
                fraction /= 10;
            at = Write(body, at, '.', (int)fraction, digits);
        }

        if (offset is { } zone)
        {
            at = Write(body, at, zone < TimeSpan.Zero ? '-' : '+', Math.Abs(zone.Hours), 2);
            at = Write(body, at, ':', Math.Abs(zone.Minutes), 2);
        }
        else if (time.Kind is DateTimeKind.Utc)
        {
            at = JsonWriter.WriteSign(body, at, (byte)'Z');
        }

        return JsonWriter.WriteSign(body, at, (byte)'"');
    }

    /// <summary>Reads a time as its clock shows it; the offset is null where none is written.</summary>
    public static int Read(ref JsonSource source, int at, out DateTime time, out TimeSpan? offset)
    {
        (time, offset) = (default, null);
        var end = JsonText.Find(ref source, at, "a time", out var raw, out var kind);
        if (end < 0)
            return -1;
        if (!TryParse(ShortText.Of(raw, kind, stackalloc byte[ShortText.Room]), out time, out offset))
            return source.Fail(at, "is no time as RFC 3339 writes it");
        return offset is { } zone && (time.Ticks - zone.Ticks < 0 || time.Ticks - zone.Ticks > DateTime.MaxValue.Ticks)
            ? source.Fail(at, "is outside of the years 1 to 9999")
            : end;
    }

    private static bool TryParse(ReadOnlySpan<byte> text, out DateTime time, out TimeSpan? offset)
    {
        (time, offset) = (default, null);
        if (!Takes(ref text, 4, out var year) || !Takes(ref text, '-', out var month) || !Takes(ref text, '-', out var day)
            || year == 0 || month is 0 or > 12 || day == 0 || day > DateTime.DaysInMonth(year, month))
            return false;
        time = new(year, month, day);
        if (text.IsEmpty)
            return true;

        // The T may be small, or a space as in Python's str().
        var hasSeconds = false;
        if ((text[0] | 0x20) is not ('t' or ' ') || !Takes(ref text, (char)text[0], out var hour) || !Takes(ref text, ':', out var minute) || hour > 23 || minute > 59)
            return false;
        var second = 0;
        if (text.StartsWith(":"u8) && !(hasSeconds = Takes(ref text, ':', out second) && second <= 59))
            return false;
        time = time.Add(new(hour, minute, second));
        if (hasSeconds && text.StartsWith("."u8))
        {
            if (!TryTakeFraction(ref text, out var ticks))
                return false;
            time = time.AddTicks(ticks);
        }

        return text.IsEmpty || TryParseOffset(text, out offset);
    }

    private static bool TryTakeFraction(ref ReadOnlySpan<byte> text, out long ticks)
    {
        ticks = 0;
        var digits = text[1..].IndexOfAnyExceptInRange((byte)'0', (byte)'9') is >= 0 and var end ? end : text.Length - 1;
        for (var i = 1; i <= 7; i++)
            ticks = (ticks * 10) + (i <= digits ? text[i] - '0' : 0);
        text = text[(digits + 1)..];
        return digits > 0;
    }

    private static bool TryParseOffset(ReadOnlySpan<byte> text, out TimeSpan? offset)
    {
        offset = TimeSpan.Zero;
        if (text is [(byte)'Z' or (byte)'z'])
            return true;

        var sign = (char)text[0];
        if (sign is not ('+' or '-') || !Takes(ref text, sign, out var hours) || !Takes(ref text, ':', out var minutes) || !text.IsEmpty || minutes > 59)
            return false;
        var zone = new TimeSpan(hours, minutes, 0);
        offset = sign == '-' ? -zone : zone;
        return zone.Ticks <= MostOffset;
    }

    private static int Write(Span<byte> body, int at, char sign, int number, int digits) =>
        IntegerWriter.WritePadded(body, JsonWriter.WriteSign(body, at, (byte)sign), (ulong)number, digits);

    private static bool Takes(ref ReadOnlySpan<byte> text, char sign, out int number)
    {
        number = 0;
        if (text.IsEmpty || text[0] != sign)
            return false;
        text = text[1..];
        return Takes(ref text, 2, out number);
    }

    private static bool Takes(ref ReadOnlySpan<byte> text, int digits, out int number)
    {
        number = 0;
        if (text.Length < digits)
            return false;
        foreach (var digit in text[..digits])
        {
            if (!char.IsAsciiDigit((char)digit))
                return false;
            number = (number * 10) + digit - '0';
        }

        text = text[digits..];
        return true;
    }
}
