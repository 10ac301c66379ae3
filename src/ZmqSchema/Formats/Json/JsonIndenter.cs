using System.Text;

namespace ZmqSchema.Formats.Json;

/// <summary>Lays out what we have written for people, as System.Text.Json indents: two spaces, a line for each value, <c>\n</c>.</summary>
internal static class JsonIndenter
{
    public static string Indent(ReadOnlySpan<byte> compact)
    {
        var text = new StringBuilder(compact.Length * 2);
        var depth = 0;
        for (var i = 0; i < compact.Length; i++)
        {
            var letter = (char)compact[i];
            switch (letter)
            {
                case '"':
                    var length = EndOfString(compact[i..]);
                    text.Append(Encoding.UTF8.GetString(compact.Slice(i, length)));
                    i += length - 1;
                    break;
                case '{' or '[' when compact[i + 1] is (byte)'}' or (byte)']':
                    text.Append(letter).Append((char)compact[++i]);
                    break;
                case '{' or '[':
                    NewLine(text.Append(letter), ++depth);
                    break;
                case '}' or ']':
                    NewLine(text, --depth).Append(letter);
                    break;
                case ',':
                    NewLine(text.Append(letter), depth);
                    break;
                case ':':
                    text.Append(": ");
                    break;
                default:
                    text.Append(letter);
                    break;
            }
        }

        return text.ToString();
    }

    private static StringBuilder NewLine(StringBuilder text, int depth) => text.Append('\n').Append(' ', 2 * depth);

    private static int EndOfString(ReadOnlySpan<byte> text)
    {
        var end = 1;
        while (text[end] != '"')
            end += text[end] == '\\' ? 2 : 1;
        return end + 1;
    }
}
