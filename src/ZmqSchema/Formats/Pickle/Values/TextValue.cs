using System.ComponentModel;
using System.Text;
using System.Text.Unicode;

namespace ZmqSchema.Formats.Pickle;

/// <summary>A string as str; null as None, which is read as empty.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct TextValue : IPickleValue<string>
{
    // What a string is beside its letters.
    private const int Cost = 24;

    /// <inheritdoc/>
    public static void Write(ref PickleWriter writer, in string value, string member)
    {
        if (value is { } text)
            writer.WriteText(text, member);
        else
            writer.WriteNone();
    }

    /// <inheritdoc/>
    public static bool Read(ref PickleSource source, int at, out string value)
    {
        value = "";
        if (source.IsNone(at))
            return true;
        if (source.KnownText(at) is { } known)
        {
            value = known;
            return true;
        }

        if (!PickleTexts.TryRead(ref source, at, "a str", out var text) || !source.Affords(at, Cost + (2L * text.Length)))
            return false;
        if (Ascii.IsValid(text))
            value = Encoding.Latin1.GetString(text);
        else if (Utf8.IsValid(text))
            value = Encoding.UTF8.GetString(text);
        else
            return source.Fail(at, "is not UTF-8");
        source.Keep(at, value);
        return true;
    }
}
