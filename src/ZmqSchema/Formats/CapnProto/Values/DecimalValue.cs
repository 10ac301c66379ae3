using System.ComponentModel;
using System.Globalization;

namespace ZmqSchema.Formats.CapnProto;

/// <summary>A decimal as its text, with all its zeros; no text at all reads as 0.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct DecimalValue : ICapnProtoValue<decimal>
{
    // With its NUL it is shorter.
    private const int Longest = 64;

    /// <inheritdoc/>
    public static CapnProtoSize ElementSize => CapnProtoSize.Pointer;

    /// <inheritdoc/>
    public static long Size(in decimal value, CapnProtoRuler ruler)
    {
        if (!ruler.IsExact)
            return Longest;
        Span<byte> text = stackalloc byte[Longest];
        value.TryFormat(text, out var length, default, CultureInfo.InvariantCulture);
        return Words.Round(length + 1L);
    }

    /// <inheritdoc/>
    public static void Write(ref CapnProtoWriter writer, int section, int offset, in decimal value, string member)
    {
        Span<byte> text = stackalloc byte[Longest];
        value.TryFormat(text, out var length, default, CultureInfo.InvariantCulture);
        writer.PutUtf8(section, offset, text[..length]);
    }

    /// <inheritdoc/>
    public static bool TryRead(ref CapnProtoSource source, scoped in CapnProtoStruct holder, int offset, out decimal value)
    {
        const NumberStyles Style = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;
        value = 0;
        return holder.TryGetText(offset, out var text, ref source.Malformation)
            && source.Affords(holder.PositionOf(offset), text.Length) // Parsing takes its time, and many pointers may share the text.
            && (text.IsEmpty || decimal.TryParse(text, Style, CultureInfo.InvariantCulture, out value)
                || source.Fail(holder.PositionOf(offset), "is no decimal"));
    }
}
