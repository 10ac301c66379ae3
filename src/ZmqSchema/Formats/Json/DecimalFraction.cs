using System.Numerics;

namespace ZmqSchema.Formats.Json;

/// <summary>
/// Decimals of up to 19 digits as the nearest float64: Daniel Lemire, "Number parsing at a gigabyte per second" (2021), in the range where
/// it never has to give up.
/// </summary>
internal static class DecimalFraction
{
    /// <summary>The most digits behind the point.</summary>
    public const int MostScale = 19;

    private const int Fraction = 52;

    private static readonly (ulong High, ulong Low)[] Reciprocals = [.. Enumerable.Range(0, MostScale + 1).Select(Reciprocal)];

    /// <summary>The float64 nearest to <paramref name="digits"/>, which are not 0, divided by 10^<paramref name="scale"/>.</summary>
    public static double Nearest(ulong digits, int scale)
    {
        if (scale == 0)
            return digits;

        var zeros = BitOperations.LeadingZeroCount(digits);
        var normalized = digits << zeros;
        var reciprocal = Reciprocals[scale];
        var high = Math.BigMul(normalized, reciprocal.High, out var low);

        // What lies below can only matter where a carry would go all the way up.
        if ((high & 0x1FF) == 0x1FF)
        {
            var carried = Math.BigMul(normalized, reciprocal.Low, out _);
            low += carried;
            if (low < carried)
                high++;
        }

        var upper = (int)(high >> 63);
        var unused = upper + 64 - Fraction - 3;
        var mantissa = high >> unused;
        var exponent = ((217_706 * -scale) >> 16) + 63 + upper - zeros + 1023;

        // Exactly between two: to the even one. Further behind the point nothing lies there.
        if (low <= 1 && scale <= 4 && (mantissa & 3) == 1 && mantissa << unused == high)
            mantissa--;
        mantissa = (mantissa + (mantissa & 1)) >> 1;

        // Rounded up to a power of two, its leading one goes up into the exponent by itself.
        return BitConverter.UInt64BitsToDouble(((ulong)(exponent - 1) << Fraction) + mantissa);
    }

    /// <summary>The upper 128 bits of 5^-scale, rounded up.</summary>
    private static (ulong High, ulong Low) Reciprocal(int scale)
    {
        var power = BigInteger.Pow(5, scale);
        var reciprocal = ((BigInteger.One << ((int)(power - 1).GetBitLength() + 127)) / power) + 1;
        return ((ulong)((reciprocal >> 64) & ulong.MaxValue), (ulong)(reciprocal & ulong.MaxValue));
    }
}
