using System.ComponentModel;

namespace ZmqSchema.Formats.Json;

/// <summary>A char as a string of one letter.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct CharValue : IJsonValue<char>
{
    /// <inheritdoc/>
    public static int FixedBound => 8;

    /// <inheritdoc/>
    public static bool IsText => true;

    /// <inheritdoc/>
    public static long Bound(in char value, int depth) => FixedBound;

    /// <inheritdoc/>
    public static int Write(Span<byte> body, int at, in char value, string member) => EscapedText.Write(body, at, new(in value), member);

    /// <inheritdoc/>
    public static int Read(ref JsonSource source, int at, out char value)
    {
        value = default;
        var end = JsonText.Find(ref source, at, "a letter", out var raw, out var kind);
        if (end < 0)
            return -1;

        // The longest way to write one letter is its code.
        var text = raw.Length <= 6 ? JsonText.Decode(raw, kind) : "";
        if (text.Length != 1)
            return source.Fail(at, "is no string of one UTF-16 letter");
        value = text[0];
        return end;
    }
}
