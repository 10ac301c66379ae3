using System.ComponentModel;
using System.Globalization;

namespace ZmqSchema.Formats.MessagePack;

/// <summary>A decimal as its text, with all its zeros; read from integers too.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct DecimalValue : IMessagePackValue<decimal>
{
    private const int Longest = 64;

    /// <inheritdoc/>
    public static long Size(in decimal value, int depth)
    {
        Span<byte> text = stackalloc byte[Longest];
        value.TryFormat(text, out var length, default, CultureInfo.InvariantCulture);
        return MessagePackWriter.TextHeaderSize(length) + length;
    }

    /// <inheritdoc/>
    public static int Write(Span<byte> body, int at, in decimal value, string member)
    {
        Span<byte> text = stackalloc byte[Longest];
        value.TryFormat(text, out var length, default, CultureInfo.InvariantCulture);
        at = MessagePackWriter.WriteTextHeader(body, at, length);
        text[..length].CopyTo(MessagePackWriter.Rest(body, at, length));
        return at + length;
    }

    /// <inheritdoc/>
    public static int Read(ref MessagePackSource source, int at, out decimal value)
    {
        value = 0;
        if ((uint)at < (uint)source.Body.Length && MessagePackCode.Words(source.Body[at]) == "an integer")
        {
            at = MessagePackReader.ReadInteger(ref source, at, out var integer, out var isNegative);
            value = isNegative ? (long)integer : integer;
            return at;
        }

        var start = MessagePackReader.ReadBytesHeader(ref source, at, "a decimal", out var length);
        if (start < 0)
            return -1;

        const NumberStyles Style = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;
        return decimal.TryParse(source.Body.Slice(start, length), Style, CultureInfo.InvariantCulture, out value)
            ? start + length
            : source.Fail(at, "is no decimal");
    }
}
