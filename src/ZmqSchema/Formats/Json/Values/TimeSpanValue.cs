using System.Buffers.Text;
using System.ComponentModel;

namespace ZmqSchema.Formats.Json;

/// <summary>A TimeSpan in .NET's constant format, <c>-1.02:03:04.5000000</c>, as System.Text.Json writes it.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct TimeSpanValue : IJsonValue<TimeSpan>
{
    /// <summary>Bytes of <c>"-10675199.02:48:05.4775808"</c>.</summary>
    public static int FixedBound => 28;

    /// <inheritdoc/>
    public static bool IsText => true;

    /// <inheritdoc/>
    public static long Bound(in TimeSpan value, int depth) => FixedBound;

    /// <inheritdoc/>
    public static int Write(Span<byte> body, int at, in TimeSpan value, string member)
    {
        at = JsonWriter.WriteSign(body, at, (byte)'"');
        return JsonWriter.WriteSign(body, JsonWriter.WriteFormatted(body, at, value, "c"), (byte)'"');
    }

    /// <inheritdoc/>
    public static int Read(ref JsonSource source, int at, out TimeSpan value)
    {
        value = default;
        var end = JsonText.Find(ref source, at, "a duration", out var raw, out var kind);
        if (end < 0)
            return -1;
        var text = ShortText.Of(raw, kind, stackalloc byte[ShortText.Room]);
        return !text.IsEmpty && (text[0] == '-' || char.IsAsciiDigit((char)text[0])) && Utf8Parser.TryParse(text, out value, out var length, 'c') && length == text.Length
            ? end
            : source.Fail(at, "is no duration as in -1.02:03:04.5");
    }
}
