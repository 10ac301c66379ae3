using System.ComponentModel;

namespace ZmqSchema.Formats.Json;

/// <summary>A DateTimeOffset as RFC 3339 has it, with its offset; read without one, it is UTC.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct DateTimeOffsetValue : IJsonValue<DateTimeOffset>
{
    /// <inheritdoc/>
    public static int FixedBound => TimeText.Longest;

    /// <inheritdoc/>
    public static bool IsText => true;

    /// <inheritdoc/>
    public static long Bound(in DateTimeOffset value, int depth) => TimeText.Longest;

    /// <inheritdoc/>
    public static int Write(Span<byte> body, int at, in DateTimeOffset value, string member) => TimeText.Write(body, at, value.DateTime, value.Offset);

    /// <inheritdoc/>
    public static int Read(ref JsonSource source, int at, out DateTimeOffset value)
    {
        at = TimeText.Read(ref source, at, out var clock, out var offset);
        value = at < 0 ? default : new(clock, offset ?? TimeSpan.Zero);
        return at;
    }
}
