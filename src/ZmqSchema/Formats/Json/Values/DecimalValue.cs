using System.ComponentModel;
using System.Globalization;

namespace ZmqSchema.Formats.Json;

/// <summary>A decimal as a number, with all its zeros; read from a number however it is written.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct DecimalValue : IJsonValue<decimal>
{
    /// <summary>Bytes of 29 digits, a sign, a point and a zero before it.</summary>
    public static int FixedBound => 32;

    /// <inheritdoc/>
    public static long Bound(in decimal value, int depth) => FixedBound;

    /// <inheritdoc/>
    public static int Write(Span<byte> body, int at, in decimal value, string member) => JsonWriter.WriteFormatted(body, at, value);

    /// <inheritdoc/>
    public static int Read(ref JsonSource source, int at, out decimal value)
    {
        value = 0;
        var body = source.Body;
        if ((uint)at >= (uint)body.Length || !(body[at] == '-' || char.IsAsciiDigit((char)body[at])))
            return source.FailExpecting(at, "a number");

        const NumberStyles Style = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;
        var end = JsonNumber.Pass(ref source, at);
        return end < 0 || decimal.TryParse(body[at..end], Style, CultureInfo.InvariantCulture, out value) ? end : source.Fail(at, "is too large for a decimal");
    }
}
