using System.Runtime.CompilerServices;

namespace ZmqSchema.Formats.Json;

/// <summary>
/// The fewest decimal digits that read back as a binary float, and of those the nearest to it: Raffaello Giulietti, "The Schubfach way to
/// render doubles" (2022). Only for floats whose last bit is worth between 2^-66 and 1/2, which need powers of ten that 128 bits hold exactly.
/// </summary>
internal static class ShortestDigits
{
    private const int MostPower = 22;

    private static readonly (ulong High, ulong Low)[] Normalized = [.. Enumerable.Range(0, MostPower + 1).Select(Normalize)];

    /// <summary>Finds the digits of <paramref name="mantissa"/> x 2^<paramref name="exponent"/>.</summary>
    /// <param name="mantissa">Bits of the float with the leading one.</param>
    /// <param name="exponent">What its last bit is worth.</param>
    /// <param name="isPowerOfTwo">Whether the float below is only half as far away as the one above.</param>
    /// <param name="scale">How many of the digits stand behind the point.</param>
    public static ulong Of(ulong mantissa, int exponent, bool isPowerOfTwo, out int scale)
    {
        // Everything is counted in quarters of a last bit, times 10^scale: the float and the ends of what is rounded to it.
        scale = -(((exponent * 1_262_611) - (isPowerOfTwo ? 524_031 : 0)) >> 22);
        var shift = exponent + ((scale * 1_741_647) >> 19) + 1;
        var power = Normalized[scale];
        var below = Scale(power, ((4 * mantissa) - (isPowerOfTwo ? 1UL : 2)) << shift);
        var exact = Scale(power, (4 * mantissa) << shift);
        var above = Scale(power, ((4 * mantissa) + 2) << shift);

        // Ends are rounded to the float when it is even.
        if (!ulong.IsEvenInteger(mantissa))
            (below, above) = (below + 1, above - 1);

        // One digit fewer does, if just one of its two neighbours lies inside.
        var digits = exact / 4;
        var fewer = digits / 10;
        if (fewer > 0 && below <= 40 * fewer != (40 * fewer) + 40 <= above)
        {
            scale--;
            return fewer + (below <= 40 * fewer ? 0UL : 1);
        }

        if (below <= 4 * digits != (4 * digits) + 4 <= above)
            return digits + (below <= 4 * digits ? 0UL : 1);

        // Both do: the nearer one, or of two as near the even one.
        var rest = exact - (4 * digits);
        return digits + (rest > 2 || (rest == 2 && !ulong.IsEvenInteger(digits)) ? 1UL : 0);
    }

    /// <summary>The upper 64 of 192 bits of the product; the last bit says besides whether there is anything below.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Scale((ulong High, ulong Low) power, ulong value)
    {
        var carried = Math.BigMul(power.Low, value, out _);
        var product = Math.BigMul(power.High, value, out var middle);
        middle += carried;
        if (middle < carried)
            product++;
        return product | (middle > 1 ? 1UL : 0);
    }

    private static (ulong High, ulong Low) Normalize(int exponent)
    {
        var power = UInt128.One;
        for (; exponent > 0; exponent--)
            power *= 10;
        power <<= (int)UInt128.LeadingZeroCount(power);
        return ((ulong)(power >> 64), (ulong)power);
    }
}
