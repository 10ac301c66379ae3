using System.Globalization;
using System.Runtime.CompilerServices;

namespace ZmqSchema.Formats.Json;

/// <summary>Numbers as they are read (RFC 8259, "Numbers"), and the words that Python writes for three that JSON has none for.</summary>
internal static class JsonNumber
{
    // A number of more digits than these has more than 128 bits.
    private const int MostDigits = 39;

    /// <summary>Passes over a number.</summary>
    public static int Pass(ref JsonSource source, int at)
    {
        var body = source.Body;
        var start = (uint)at < (uint)body.Length && body[at] == '-' ? at + 1 : at;
        var end = PassDigits(ref source, start);
        if (end < 0)
            return -1;
        if (body[start] == '0' && end - start > 1)
            return source.Fail(start, "is a number that begins with 0");
        if ((uint)end < (uint)body.Length && body[end] == '.' && (end = PassDigits(ref source, end + 1)) < 0)
            return -1;
        if ((uint)end < (uint)body.Length && (body[end] | 0x20) == 'e')
        {
            end++;
            end = PassDigits(ref source, (uint)end < (uint)body.Length && body[end] is (byte)'+' or (byte)'-' ? end + 1 : end);
        }

        return end;
    }

    /// <summary>Passes over NaN, Infinity or -Infinity, which Python writes bare; or returns at where there is none of them.</summary>
    public static int PassWord(ReadOnlySpan<byte> body, int at, out double value)
    {
        var rest = (uint)at < (uint)body.Length ? body[at..] : default;
        (value, var length) =
            rest.StartsWith("NaN"u8) ? (double.NaN, 3)
            : rest.StartsWith("Infinity"u8) ? (double.PositiveInfinity, 8)
            : rest.StartsWith("-Infinity"u8) ? (double.NegativeInfinity, 9)
            : (0, 0);
        return at + length;
    }

    /// <summary>Reads an integer however it is written: with an exponent or zeros behind a point too.</summary>
    /// <param name="source">The body.</param>
    /// <param name="at">Where it begins.</param>
    /// <param name="size">What it is without its sign.</param>
    /// <param name="isNegative">Whether the sign is there.</param>
    public static int ReadInteger(ref JsonSource source, int at, out UInt128 size, out bool isNegative)
    {
        var body = source.Body;
        size = 0;
        isNegative = (uint)at < (uint)body.Length && body[at] == '-';
        if ((uint)at >= (uint)body.Length || !(isNegative || char.IsAsciiDigit((char)body[at])))
            return source.FailExpecting(at, "an integer");
        var end = Pass(ref source, at);
        if (end < 0)
            return -1;

        var text = body[(isNegative ? at + 1 : at)..end];
        var mark = text.IndexOfAny((byte)'e', (byte)'E');
        var digits = mark < 0 ? text : text[..mark];
        var point = digits.IndexOf((byte)'.');
        var fraction = point < 0 ? default : digits[(point + 1)..].TrimEnd((byte)'0');
        var whole = (point < 0 ? digits : digits[..point]).TrimStart((byte)'0');
        if (fraction.IsEmpty && mark < 0)
            return TryAdd(whole, ref size) ? end : source.Fail(at, "is an integer of {0} digits", whole.Length);

        // 12.5e1 is 125: the point goes to the right as far as the exponent says.
        if (fraction.IsEmpty)
        {
            var zeros = whole.Length - whole.TrimEnd((byte)'0').Length;
            whole = whole[..^zeros];
            return WithExponent(ref source, at, end, whole, default, Exponent(text, mark) + zeros, ref size);
        }

        return WithExponent(ref source, at, end, whole, fraction, Exponent(text, mark) - fraction.Length, ref size);
    }

    /// <summary>Reads a float64: bare, or one of the words, or either in quotes as System.Text.Json writes the words.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int ReadDouble(ref JsonSource source, int at, out double value)
    {
        var end = PassShort(source.Body, at, out var digits, out var scale, out var isNegative);
        if (end < 0)
            return ReadAnyDouble(ref source, at, out value);

        // Both are exact, and so the division rounds correctly.
        value = digits;
        if (scale > 0)
            value /= Powers.Double(scale);
        if (isNegative)
            value = -value;
        return end;
    }

    /// <summary>Passes over a number of up to 15 digits without an exponent; or returns -1.</summary>
    public static int PassShort(ReadOnlySpan<byte> body, int at, out long digits, out int scale, out bool isNegative)
    {
        digits = 0;
        scale = 0;
        isNegative = (uint)at < (uint)body.Length && body[at] == '-';
        if (isNegative)
            at++;

        var start = at;
        uint digit;
        while ((uint)at < (uint)body.Length && (digit = (uint)body[at] - '0') <= 9)
        {
            digits = (digits * 10) + digit;
            if (++at - start > 15)
                return -1;
        }

        if (at == start || (body[start] == '0' && at - start > 1))
            return -1;
        if ((uint)at < (uint)body.Length && body[at] == '.')
        {
            var point = at++;
            while ((uint)at < (uint)body.Length && (digit = (uint)body[at] - '0') <= 9)
            {
                digits = (digits * 10) + digit;
                if (++at - start > 16)
                    return -1;
            }

            scale = at - point - 1;
            if (scale == 0)
                return -1;
        }

        return (uint)at < (uint)body.Length && (body[at] | 0x20) == 'e' ? -1 : at;
    }

    /// <summary>Reads a number that .NET parses: in full, or says that it is too large.</summary>
    public static int ReadParsed<T>(ref JsonSource source, int at, string type, out T value) where T : struct, IUtf8SpanParsable<T>, System.Numerics.IFloatingPointIeee754<T>
    {
        value = T.Zero;
        var body = source.Body;
        var quotes = (uint)at < (uint)body.Length && body[at] == '"' ? 1 : 0;
        var end = PassWord(body, at + quotes, out var named);
        if (end > at + quotes)
        {
            value = T.CreateTruncating(named);
            return quotes == 0 || ((uint)end < (uint)body.Length && body[end] == '"') ? end + quotes : source.Fail(at, "is a string, where a number is expected");
        }

        if (quotes > 0 || (uint)at >= (uint)body.Length || !(body[at] == '-' || char.IsAsciiDigit((char)body[at])))
            return source.FailExpecting(at, "a number");
        if ((end = Pass(ref source, at)) < 0)
            return -1;
        if (!T.TryParse(body[at..end], NumberStyles.Float, CultureInfo.InvariantCulture, out value) || !T.IsFinite(value))
            return source.Fail(at, $"is too large for a {type}");
        return end;
    }

    private static int ReadAnyDouble(ref JsonSource source, int at, out double value) => ReadParsed(ref source, at, "float64", out value);

    private static int PassDigits(ref JsonSource source, int at)
    {
        var body = source.Body;
        var start = at;
        while ((uint)at < (uint)body.Length && (uint)body[at] - '0' <= 9)
            at++;
        return at > start ? at : source.FailExpecting(at, "a digit");
    }

    private static int WithExponent(
        ref JsonSource source, int at, int end, ReadOnlySpan<byte> whole, ReadOnlySpan<byte> fraction, long exponent, ref UInt128 size)
    {
        if (fraction.IsEmpty && whole.IsEmpty)
            return end;
        if (exponent < 0)
            return source.Fail(at, "is no whole number");
        if (whole.Length + fraction.Length + exponent > MostDigits || !TryAdd(whole, ref size) || !TryAdd(fraction, ref size))
            return source.Fail(at, "is an integer of {0} digits", whole.Length + fraction.Length + exponent);
        for (; exponent > 0; exponent--)
        {
            if (!TryAdd("0"u8, ref size))
                return source.Fail(at, "is an integer of {0} digits", MostDigits);
        }

        return end;
    }

    private static bool TryAdd(ReadOnlySpan<byte> digits, ref UInt128 size)
    {
        if (digits.Length > MostDigits)
            return false;
        foreach (var digit in digits)
        {
            var (before, next) = (size, unchecked((size * 10) + (uint)(digit - '0')));
            if (before > (UInt128.MaxValue - (uint)(digit - '0')) / 10)
                return false;
            size = next;
        }

        return true;
    }

    /// <summary>The exponent, as far as it can matter.</summary>
    private static long Exponent(ReadOnlySpan<byte> number, int mark)
    {
        if (mark < 0)
            return 0;
        var text = number[(mark + 1)..];
        return long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var exponent)
            ? Math.Clamp(exponent, int.MinValue, int.MaxValue)
            : text[0] == '-' ? int.MinValue : int.MaxValue;
    }
}
