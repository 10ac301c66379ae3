using System.ComponentModel;

namespace ZmqSchema.Formats.Json;

/// <summary>
/// A DateTime as RFC 3339 has it: with Z when it is UTC, with its offset when it is local. Read with either it is UTC; without a zone,
/// which is how System.Text.Json writes an unspecified one, it stays unspecified.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct DateTimeValue : IJsonValue<DateTime>
{
    /// <inheritdoc/>
    public static int FixedBound => TimeText.Longest;

    /// <inheritdoc/>
    public static bool IsText => true;

    /// <inheritdoc/>
    public static long Bound(in DateTime value, int depth) => TimeText.Longest;

    /// <inheritdoc/>
    public static int Write(Span<byte> body, int at, in DateTime value, string member) =>
        TimeText.Write(body, at, value, value.Kind is DateTimeKind.Local ? TimeZoneInfo.Local.GetUtcOffset(value) : null);

    /// <inheritdoc/>
    public static int Read(ref JsonSource source, int at, out DateTime value)
    {
        at = TimeText.Read(ref source, at, out value, out var offset);
        if (at >= 0 && offset is { } zone)
            value = new(value.Ticks - zone.Ticks, DateTimeKind.Utc);
        return at;
    }
}
