using System.ComponentModel;
using System.Globalization;

namespace ZmqSchema.Formats.Protobuf;

/// <summary>A decimal as its text, with all its zeros; no text at all reads as 0.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct DecimalValue : IProtobufValue<decimal>
{
    private const int Longest = 64;

    /// <inheritdoc/>
    public static uint WireType => WireTypes.Length;

    /// <inheritdoc/>
    public static bool IsDefault(in decimal value) => false;

    /// <inheritdoc/>
    public static long Size(in decimal value, ref ProtobufLengths lengths)
    {
        Span<byte> text = stackalloc byte[Longest];
        value.TryFormat(text, out var length, default, CultureInfo.InvariantCulture);
        return 1 + length;
    }

    /// <inheritdoc/>
    public static int Write(Span<byte> body, int at, in decimal value, ref ProtobufLengths lengths, string member)
    {
        Span<byte> text = stackalloc byte[Longest];
        value.TryFormat(text, out var length, default, CultureInfo.InvariantCulture);
        return ProtobufWriter.WriteBytes(body, at, text[..length]);
    }

    /// <inheritdoc/>
    public static int Read(ref ProtobufSource source, int at, out decimal value)
    {
        const NumberStyles Style = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;
        value = 0;
        var start = ProtobufReader.ReadLength(ref source, at, out var length);
        if (start < 0)
            return -1;
        return length == 0 || decimal.TryParse(source.Body.Slice(start, length), Style, CultureInfo.InvariantCulture, out value)
            ? start + length
            : source.Fail(start, "is no decimal");
    }
}
