using System.Buffers.Text;
using System.Globalization;

namespace ZmqSchema.Formats.Pickle;

/// <summary>The arguments of protocol 0, which are lines of text.</summary>
internal static class PickleLines
{
    /// <summary>A number of the memo.</summary>
    public static bool TryNumber(ReadOnlySpan<byte> line, out long number) =>
        Utf8Parser.TryParse(line, out number, out var length) && length == line.Length && number >= 0;

    /// <summary>A float as <c>repr</c> writes it.</summary>
    public static bool TryFloat(ReadOnlySpan<byte> line, out double value)
    {
        if (line.SequenceEqual("inf"u8) || line.SequenceEqual("-inf"u8))
        {
            value = line[0] == '-' ? double.NegativeInfinity : double.PositiveInfinity;
            return true;
        }

        value = double.NaN;
        return line.SequenceEqual("nan"u8) || line.SequenceEqual("-nan"u8)
            || double.TryParse(line, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out value);
    }

    /// <summary>
    /// Frees UNICODE of its escapes (raw-unicode-escape: Latin-1 with \uXXXX and \UXXXXXXXX) and writes it as UTF-8, a lone surrogate as its
    /// three bytes. Returns the length, or -1 where an escape is none.
    /// </summary>
    /// <param name="line">The argument.</param>
    /// <param name="text">Room for three times as much.</param>
    public static int UnescapeUnicode(ReadOnlySpan<byte> line, Span<byte> text)
    {
        var (length, high) = (0, 0);
        for (var i = 0; i < line.Length;)
        {
            uint point = line[i++];
            if (point == '\\' && i < line.Length && (line[i] | 0x20) == 'u')
            {
                var digits = line[i] == 'u' ? 4 : 8;
                if (digits > line.Length - i - 1 || !TryHex(line.Slice(i + 1, digits), out point) || point > 0x10FFFF)
                    return -1;
                i += 1 + digits;
            }

            // Python 2 wrote what lies beyond 16 bits as two surrogates.
            if (high != 0 && point is >= 0xDC00 and <= 0xDFFF)
            {
                length -= 3;
                point = 0x10000 + ((uint)(high - 0xD800) << 10) + (point - 0xDC00);
            }

            high = point is >= 0xD800 and <= 0xDBFF ? (int)point : 0;
            length += WriteUtf8(point, text[length..]);
        }

        return length;
    }

    /// <summary>Frees STRING, a str of Python 2 as <c>repr</c> wrote it, of its quotes and escapes. Returns the length, or -1 where it is none.</summary>
    /// <param name="line">The argument.</param>
    /// <param name="bytes">Room for as much.</param>
    public static int UnescapeString(ReadOnlySpan<byte> line, Span<byte> bytes)
    {
        if (line.Length < 2 || line[0] is not ((byte)'\'' or (byte)'"') || line[^1] != line[0])
            return -1;

        line = line[1..^1];
        var length = 0;
        for (var i = 0; i < line.Length;)
        {
            var letter = line[i++];
            if (letter == '\\')
            {
                if (i == line.Length)
                    return -1;
                letter = line[i++];
                if (letter == 'x')
                {
                    if (line.Length - i < 2 || !TryHex(line.Slice(i, 2), out var value))
                        return -1;
                    letter = (byte)value;
                    i += 2;
                }
                else if (Escaped(letter) is >= 0 and var meant)
                {
                    letter = (byte)meant;
                }
                else
                {
                    return -1;
                }
            }

            bytes[length++] = letter;
        }

        return length;
    }

    private static int Escaped(byte letter) => letter switch
    {
        (byte)'n' => '\n',
        (byte)'r' => '\r',
        (byte)'t' => '\t',
        (byte)'\\' or (byte)'\'' or (byte)'"' => letter,
        _ => -1,
    };

    private static bool TryHex(ReadOnlySpan<byte> digits, out uint value)
    {
        value = 0;
        foreach (var digit in digits)
        {
            if (!char.IsAsciiHexDigit((char)digit))
                return false;
            value = (value << 4) | (uint)(digit <= (byte)'9' ? digit - '0' : (digit | 0x20) - 'a' + 10);
        }

        return true;
    }

    private static int WriteUtf8(uint point, Span<byte> to)
    {
        if (point < 0x80)
        {
            to[0] = (byte)point;
            return 1;
        }

        var length = point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
        for (var i = length - 1; i > 0; i--, point >>= 6)
            to[i] = (byte)(0x80 | (point & 0x3F));
        to[0] = (byte)(point | (length == 2 ? 0xC0u : length == 3 ? 0xE0u : 0xF0u));
        return length;
    }
}
