namespace ZmqSchema.Formats.Json;

/// <summary>
/// Writes floats as .NET and System.Text.Json do: the fewest digits that read back as the same number. Numbers of few digits, which is what
/// people and most sensors make, are found with one multiplication and one division, others by <see cref="ShortestDigits"/>; those with an
/// exponent are left to .NET.
/// </summary>
/// <remarks>
/// A decimal of up to 15 digits (of a float32, 6) that rounds to a number is the only one of that length, and dividing two integers that
/// the type holds exactly rounds correctly: so where digits / 10^n is the number, these are its digits (Steele and White, "How to print
/// floating-point numbers accurately", 1990; Clinger, "How to read floating point numbers accurately", 1990).
/// </remarks>
internal static class FloatWriter
{
    /// <summary>Bytes of the longest float64, <c>-1.2345678901234567E-308</c>.</summary>
    public const int LongestDouble = 24;

    /// <summary>Bytes of the longest float32, <c>-1.23456789E-38</c>.</summary>
    public const int LongestSingle = 16;

    private const int Digits = 15;
    private const int SingleDigits = 6;

    // Below and above, .NET writes an exponent.
    private const double Least = 1e-4;

    public static int Write(Span<byte> body, int at, double value)
    {
        var size = Math.Abs(value);
        if (size is >= Least and < 1e15)
        {
            var whole = (ulong)size;
            var scale = Digits - Places(whole, size);
            var digits = (ulong)((size * Powers.Double(scale)) + 0.5);
            if (digits / Powers.Double(scale) != size)
                digits = OfDouble(size, out scale);
            return WriteDigits(body, at, value < 0, whole, digits, scale);
        }

        return double.IsFinite(value) ? JsonWriter.WriteFormatted(body, at, value) : WriteNamed(body, at, value);
    }

    public static int Write(Span<byte> body, int at, float value)
    {
        var size = Math.Abs(value);
        if (size is >= (float)Least and < 1e6f)
        {
            var whole = (ulong)size;
            var scale = SingleDigits - Places(whole, size);
            var digits = (ulong)((size * Powers.Double(scale)) + 0.5);
            if (digits / (float)Powers.Double(scale) != size)
                digits = OfSingle(size, out scale);
            return WriteDigits(body, at, value < 0, whole, digits, scale);
        }

        return float.IsFinite(value) ? JsonWriter.WriteFormatted(body, at, value) : WriteNamed(body, at, value);
    }

    public static int Write(Span<byte> body, int at, Half value) =>
        Half.IsFinite(value) ? JsonWriter.WriteFormatted(body, at, value) : WriteNamed(body, at, (double)value);

    // None of them is so small that its leading one is not implied.
    private static ulong OfDouble(double size, out int scale)
    {
        var bits = BitConverter.DoubleToUInt64Bits(size);
        var fraction = bits & ((1UL << 52) - 1);
        return ShortestDigits.Of(fraction | (1UL << 52), (int)(bits >> 52) - 1075, fraction == 0, out scale);
    }

    private static ulong OfSingle(float size, out int scale)
    {
        var bits = BitConverter.SingleToUInt32Bits(size);
        var fraction = bits & ((1U << 23) - 1);
        return ShortestDigits.Of(fraction | (1U << 23), (int)(bits >> 23) - 150, fraction == 0, out scale);
    }

    /// <summary>Digits before the point, or less than zero of them when zeros follow it.</summary>
    private static int Places(ulong whole, double size) =>
        whole > 0 ? IntegerWriter.CountDigits(whole) : size >= 1e-1 ? 0 : size >= 1e-2 ? -1 : size >= 1e-3 ? -2 : -3;

    private static int WriteDigits(Span<byte> body, int at, bool isNegative, ulong whole, ulong digits, int scale)
    {
        if (isNegative)
            at = JsonWriter.WriteSign(body, at, (byte)'-');
        at = IntegerWriter.Write(body, at, whole);
        var fraction = whole == 0 ? digits : digits - (whole * Powers.Integer(scale));
        if (fraction == 0)
            return at;

        for (; fraction % 10_000 == 0; scale -= 4)
            fraction /= 10_000;
        for (; fraction % 10 == 0; scale--)
            fraction /= 10;
        return IntegerWriter.WritePadded(body, JsonWriter.WriteSign(body, at, (byte)'.'), fraction, scale);
    }

    private static int WriteNamed(Span<byte> body, int at, double value) => JsonWriter.WriteRaw(
        body, at, double.IsNaN(value) ? "\"NaN\""u8 : value > 0 ? "\"Infinity\""u8 : "\"-Infinity\""u8);
}
