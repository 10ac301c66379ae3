using System.Globalization;
using System.Text;

namespace ZmqSchema.Schemas;

/// <summary>Names as schema languages spell them: of ASCII letters, digits and underscores, not beginning with a digit.</summary>
internal static class Identifiers
{
    // U+00C0 to U+00FF without their marks; an asterisk is no letter.
    private const string Latin = "AAAAAAACEEEEIIIIDNOOOOO*OUUUUYTsaaaaaaaceeeeiiiidnooooo*ouuuuyty";

    /// <summary>The name in ASCII: accents go, and what has no letter there stands as its code.</summary>
    public static string Ascii(string name)
    {
        var ascii = new StringBuilder(name.Length);
        foreach (var c in name)
        {
            if (char.IsAsciiLetterOrDigit(c) || c is '_')
                ascii.Append(c);
            else if (c is '.' or '-' or ' ' or '/')
                ascii.Append('_');
            else if (c is >= '\u00C0' and <= '\u00FF' && Latin[c - '\u00C0'] is not '*' and var letter)
                ascii.Append(letter);
            else
                ascii.Append('u').Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
        }

        return ascii.Length == 0 || char.IsAsciiDigit(ascii[0]) ? $"_{ascii}" : ascii.ToString();
    }

    /// <summary>Each name of a dotted one in ASCII.</summary>
    public static string AsciiPath(string path) => string.Join('.', path.Split('.').Select(Ascii));

    /// <summary><c>FrameId</c> and <c>frame_id</c> as <c>FRAME_ID</c>.</summary>
    public static string UpperSnake(string name) => string.Join('_', Words(name)).ToUpperInvariant();

    /// <summary><c>frame_id</c> and <c>FrameId</c> as <c>frameId</c>; of letters and digits alone.</summary>
    public static string LowerCamel(string name)
    {
        var words = Words(name).ToArray();
        return Lettered(words[0].ToLowerInvariant() + string.Concat(words.Skip(1).Select(Capital)), 'n');
    }

    /// <summary><c>frame_id</c> and <c>FrameId</c> as <c>FrameId</c>; of letters and digits alone.</summary>
    public static string UpperCamel(string name) => Lettered(string.Concat(Words(name).Select(Capital)), 'N');

    private static string Lettered(string name, char first) => char.IsAsciiDigit(name[0]) ? first + name : name;

    private static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..];

    /// <summary>The words of a name, apart by underscores or by where capitals begin; never none.</summary>
    private static List<string> Words(string name)
    {
        var ascii = Ascii(name);
        var words = new List<string>();
        var start = 0;
        for (var i = 0; i <= ascii.Length; i++)
        {
            var isEnd = i == ascii.Length || ascii[i] is '_';
            if (!isEnd && !(i > start && char.IsAsciiLetterUpper(ascii[i]) && StartsWord(ascii, i)))
                continue;
            if (i > start)
                words.Add(ascii[start..i]);
            start = isEnd ? i + 1 : i;
        }

        return words.Count == 0 ? ["x"] : words;
    }

    // "IMUData" is two words, and "Data2D" two.
    private static bool StartsWord(string name, int i) =>
        !char.IsAsciiLetterUpper(name[i - 1]) || (i + 1 < name.Length && char.IsAsciiLetterLower(name[i + 1]));
}
