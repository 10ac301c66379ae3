using System.Globalization;
using System.Text;

namespace ZmqSchema.Compiler.Formats.Struct;

/// <summary>Format strings of Python's <c>struct</c> module.</summary>
internal static class PythonFormats
{
    /// <summary>The format of <paramref name="count"/> such values one behind the other.</summary>
    public static string Repeat(string format, int count)
    {
        var (times, code, _) = Next(format, 0);
        return IsOneRun(format)
            ? (times * count).ToString(CultureInfo.InvariantCulture) + code
            : string.Concat(Enumerable.Repeat(format, count));
    }

    /// <summary>Letters that <see cref="Repeat"/> makes, roughly.</summary>
    public static long RepeatedLength(string format, int count) => IsOneRun(format) ? format.Length : (long)format.Length * count;

    /// <summary>The format of bytes that belong to no field.</summary>
    public static string Padding(int count) => count > 0 ? count.ToString(CultureInfo.InvariantCulture) + "x" : "";

    /// <summary>Merges runs: <c>Idfff</c> is <c>Id3f</c>. A count before <c>s</c> is a length, so strings are left alone.</summary>
    public static string Merge(string format)
    {
        var merged = new StringBuilder();
        for (var i = 0; i < format.Length;)
        {
            var (count, code, next) = Next(format, i);
            while (code != 's' && next < format.Length)
            {
                var (more, same, after) = Next(format, next);
                if (same != code)
                    break;
                count += more;
                next = after;
            }

            if (count > 1 || code == 's')
                merged.Append(count.ToString(CultureInfo.InvariantCulture));
            merged.Append(code);
            i = next;
        }

        return merged.ToString();
    }

    // A count before "s" is a length, and cannot be multiplied.
    private static bool IsOneRun(string format) => Next(format, 0) is { Code: not 's' } run && run.Next == format.Length;

    private static (int Count, char Code, int Next) Next(string format, int at)
    {
        var digits = 0;
        while (char.IsDigit(format[at + digits]))
            digits++;
        var count = digits == 0 ? 1 : int.Parse(format.Substring(at, digits), CultureInfo.InvariantCulture);
        return (count, format[at + digits], at + digits + 1);
    }
}
