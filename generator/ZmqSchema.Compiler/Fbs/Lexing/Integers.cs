using System.Globalization;
using System.Numerics;

namespace ZmqSchema.Compiler.Fbs.Lexing;

/// <summary>Integers as schemas write them: decimal, or hexadecimal with 0x, with a sign before it or not.</summary>
internal static class Integers
{
    // Nothing with more digits fits any type; and nobody waits for the value of a million of them.
    private const int MaxDigits = 100;

    /// <summary>The value, or null when the text is none. Blanks before it are skipped, as in C.</summary>
    public static BigInteger? Parse(string text)
    {
        var digits = text.TrimStart(' ');
        var isNegative = digits.StartsWith("-", StringComparison.Ordinal);
        if (digits.Length > 0 && digits[0] is '+' or '-')
            digits = digits.Substring(1);

        var isHex = digits.Length > 2 && digits[0] is '0' && digits[1] is 'x' or 'X';
        digits = isHex ? digits.Substring(2) : digits;
        if (digits.Length == 0 || !digits.All(isHex ? Letters.IsHexDigit : Letters.IsDigit))
            return null;

        digits = digits.TrimStart('0');
        if (digits.Length > MaxDigits)
            digits = "1" + new string('0', MaxDigits);

        // The leading zero keeps BigInteger from reading a sign out of the first digit.
        var value = BigInteger.Parse("0" + digits, isHex ? NumberStyles.AllowHexSpecifier : NumberStyles.None, CultureInfo.InvariantCulture);
        return isNegative ? -value : value;
    }
}
