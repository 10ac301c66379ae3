using System.Globalization;
using ZmqSchema.Compiler.Fbs.Lexing;

namespace ZmqSchema.Compiler.Linking.Fbs;

/// <summary>Floats as schemas write them: decimal, hexadecimal with an exponent, inf, infinity and nan.</summary>
internal static class Floats
{
    private const NumberStyles Decimal = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;

    /// <summary>The value, or null when the text is none; of a single, rounded to one.</summary>
    public static double? Parse(string text, bool isSingle)
    {
        text = text.TrimStart(' ');
        var sign = text.StartsWith("-", StringComparison.Ordinal) ? -1.0 : 1.0;
        var unsigned = text.Length > 0 && text[0] is '+' or '-' ? text.Substring(1) : text;
        if (unsigned.Length == 0)
            return null;
        if (unsigned.Equals("inf", StringComparison.OrdinalIgnoreCase) || unsigned.Equals("infinity", StringComparison.OrdinalIgnoreCase))
            return sign * double.PositiveInfinity;
        if (unsigned.Equals("nan", StringComparison.OrdinalIgnoreCase))
            return double.NaN;

        var value = unsigned.StartsWith("0x", StringComparison.OrdinalIgnoreCase) ? ParseHex(unsigned.Substring(2))
            : isSingle ? ParseSingle(unsigned)
            : ParseDouble(unsigned);
        return value is null ? null : sign * (isSingle ? (float)value.Value : value.Value);
    }

    // Too large is infinity to C, and to .NET since Core 3.0; the .NET Framework throws instead, and so says false here.
    private static double? ParseDouble(string text) =>
        !LooksDecimal(text) ? null
        : double.TryParse(text, Decimal, CultureInfo.InvariantCulture, out var value) ? value
        : double.PositiveInfinity;

    private static double? ParseSingle(string text) =>
        !LooksDecimal(text) ? null
        : float.TryParse(text, Decimal, CultureInfo.InvariantCulture, out var value) ? value
        : double.PositiveInfinity;

    private static bool LooksDecimal(string text)
    {
        var source = new SourceReader(text);
        return text[0] is not ('+' or '-') && NumberReader.Read(source) is not null && source.IsAtEnd;
    }

    private static double? ParseHex(string digits)
    {
        var exponentAt = digits.IndexOfAny(['p', 'P']);
        if (exponentAt < 0 || !int.TryParse(digits.Substring(exponentAt + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var exponent))
            return null;

        ulong mantissa = 0;
        var isAnyDigit = false;
        var isBehindDot = false;
        foreach (var c in digits.Substring(0, exponentAt))
        {
            if (c == '.' && !isBehindDot)
            {
                isBehindDot = true;
                continue;
            }

            if (!Letters.IsHexDigit(c))
                return null;
            isAnyDigit = true;
            var digit = (ulong)int.Parse(c.ToString(), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
            var isFull = mantissa >> 60 != 0;

            // What falls off the end only says whether there is anything to round.
            mantissa = isFull ? mantissa | (digit == 0 ? 0u : 1u) : (mantissa << 4) | digit;
            exponent += (isFull ? 4 : 0) - (isBehindDot ? 4 : 0);
        }

        return isAnyDigit ? mantissa * Math.Pow(2, Math.Max(-2000, Math.Min(2000, exponent))) : null;
    }
}
