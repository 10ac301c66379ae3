using System.ComponentModel;
using System.Text;
using System.Text.Unicode;

namespace ZmqSchema.Formats.Pickle;

/// <summary>A char as a str of one letter: half of a surrogate pair too, which Python writes as three bytes.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct CharValue : IPickleValue<char>
{
    /// <inheritdoc/>
    public static void Write(ref PickleWriter writer, in char value, string member)
    {
        Span<byte> text = stackalloc byte[3];
        if (char.IsSurrogate(value))
            (text[0], text[1], text[2]) = ((byte)(0xE0 | (value >> 12)), (byte)(0x80 | ((value >> 6) & 0x3F)), (byte)(0x80 | (value & 0x3F)));
        else
            text = text[..new Rune(value).EncodeToUtf8(text)];
        writer.WriteShortText(text);
    }

    /// <inheritdoc/>
    public static bool Read(ref PickleSource source, int at, out char value)
    {
        value = '\0';
        if (!PickleTexts.TryRead(ref source, at, "a str", out var text))
            return false;

        Span<char> letters = stackalloc char[3];
        if (text is [0xED, >= 0xA0 and <= 0xBF, >= 0x80 and <= 0xBF])
            value = (char)(0xD000 | ((text[1] & 0x3F) << 6) | (text[2] & 0x3F));
        else if (text.Length <= 3 && Utf8.ToUtf16(text, letters, out _, out var length, replaceInvalidSequences: false) is System.Buffers.OperationStatus.Done && length == 1)
            value = letters[0];
        else
            return source.Fail(at, "is not one letter of 16 bits");
        return true;
    }
}
