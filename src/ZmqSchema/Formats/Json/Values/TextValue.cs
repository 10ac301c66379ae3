using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace ZmqSchema.Formats.Json;

/// <summary>A string; null as null, which is read as empty.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct TextValue : IJsonValue<string>
{
    /// <inheritdoc/>
    public static bool IsText => true;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static long Bound(in string value, int depth) => value is null ? JsonWriter.NullSize : EscapedText.Bound(value);

    /// <inheritdoc/>
    public static int Write(Span<byte> body, int at, in string value, string member) =>
        value is { } text ? EscapedText.Write(body, at, text, member) : JsonWriter.WriteNull(body, at);

    /// <inheritdoc/>
    public static int Read(ref JsonSource source, int at, out string value)
    {
        value = "";
        if (JsonReader.TakesNull(ref source, ref at))
            return at;

        var end = JsonText.Find(ref source, at, "a string", out var raw, out var kind);
        if (end >= 0)
            value = JsonText.Decode(raw, kind);
        return end;
    }
}
