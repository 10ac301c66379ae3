using System.ComponentModel;

namespace ZmqSchema.Formats.Pickle;

/// <summary>A TimeSpan as nanoseconds.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct TimeSpanValue : IPickleValue<TimeSpan>
{
    /// <inheritdoc/>
    public static void Write(ref PickleWriter writer, in TimeSpan value, string member) => Ticks.Write(ref writer, value.Ticks);

    /// <inheritdoc/>
    public static bool Read(ref PickleSource source, int at, out TimeSpan value)
    {
        var isRead = Ticks.TryRead(ref source, at, long.MinValue, long.MaxValue, "is more nanoseconds than a TimeSpan holds", out var ticks);
        value = new(ticks);
        return isRead;
    }
}
