using System.ComponentModel;

namespace ZmqSchema.Formats.Pickle;

/// <summary>A DateTime as nanoseconds since 1970: a local one as the same instant, an unspecified one as UTC; read as UTC.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct DateTimeValue : IPickleValue<DateTime>
{
    /// <inheritdoc/>
    public static void Write(ref PickleWriter writer, in DateTime value, string member) =>
        Ticks.Write(ref writer, (value.Kind is DateTimeKind.Local ? value.ToUniversalTime() : value).Ticks - DateTime.UnixEpoch.Ticks);

    /// <inheritdoc/>
    public static bool Read(ref PickleSource source, int at, out DateTime value)
    {
        var isRead = Ticks.TryRead(
            ref source, at, -DateTime.UnixEpoch.Ticks, DateTime.MaxValue.Ticks - DateTime.UnixEpoch.Ticks, "is nanoseconds outside of the years 1 to 9999", out var ticks);
        value = DateTime.UnixEpoch.AddTicks(ticks);
        return isRead;
    }
}
