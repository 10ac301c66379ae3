using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace ZmqSchema.Formats.Json;

/// <summary>A float32 in the fewest digits that read back the same; NaN and the infinities as strings, read bare too.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct SingleValue : IJsonValue<float>
{
    // What stands behind the digits of a float32 in a float64: here, halfway between two of them.
    private const ulong Rest = (1UL << 29) - 1;
    private const ulong Halfway = 1UL << 28;

    /// <inheritdoc/>
    public static int FixedBound => FloatWriter.LongestSingle;

    /// <inheritdoc/>
    public static long Bound(in float value, int depth) => FloatWriter.LongestSingle;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Write(Span<byte> body, int at, in float value, string member) => FloatWriter.Write(body, at, value);

    /// <inheritdoc/>
    public static int Read(ref JsonSource source, int at, out float value)
    {
        var end = JsonNumber.PassShort(source.Body, at, out var digits, out var scale, out var isNegative);
        if (end < 0)
            return JsonNumber.ReadParsed(ref source, at, "float32", out value);

        // Rounded to float64 first, it rounds to the same float32 unless it has come to lie halfway between two. No number of so few
        // digits is too small to have all of a float32's.
        var number = digits / Powers.Double(scale);
        if ((BitConverter.DoubleToUInt64Bits(number) & Rest) == Halfway)
            return JsonNumber.ReadParsed(ref source, at, "float32", out value);
        value = isNegative ? -(float)number : (float)number;
        return end;
    }
}
