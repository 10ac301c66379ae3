using System.ComponentModel;

namespace ZmqSchema.Formats.Pickle;

/// <summary>A DateTimeOffset as nanoseconds since 1970, which do not keep the offset; read with the offset zero.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct DateTimeOffsetValue : IPickleValue<DateTimeOffset>
{
    /// <inheritdoc/>
    public static void Write(ref PickleWriter writer, in DateTimeOffset value, string member) => DateTimeValue.Write(ref writer, value.UtcDateTime, member);

    /// <inheritdoc/>
    public static bool Read(ref PickleSource source, int at, out DateTimeOffset value)
    {
        var isRead = DateTimeValue.Read(ref source, at, out var utc);
        value = new(utc);
        return isRead;
    }
}
