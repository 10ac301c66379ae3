using System.ComponentModel;
using System.Globalization;

namespace ZmqSchema.Formats.Pickle;

/// <summary>A decimal as its text, with all its zeros; read from ints too.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct DecimalValue : IPickleValue<decimal>
{
    private const int Longest = 64;
    private const int LongestRead = 128;
    private const NumberStyles Style = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;

    /// <inheritdoc/>
    public static void Write(ref PickleWriter writer, in decimal value, string member)
    {
        Span<byte> text = stackalloc byte[Longest];
        value.TryFormat(text, out var length, default, CultureInfo.InvariantCulture);
        writer.WriteShortText(text[..length]);
    }

    /// <inheritdoc/>
    public static bool Read(ref PickleSource source, int at, out decimal value)
    {
        value = 0;
        if (PickleCode.IsInteger(source.CodeOf(at)))
        {
            if (!PickleIntegers.TryRead(ref source, at, out var bits, out var isNegative))
                return false;
            var size = isNegative ? UInt128.Zero - bits : bits;
            if (size >> 96 != 0)
                return source.Fail(at, "is too large for a decimal");
            value = isNegative ? -(decimal)size : (decimal)size;
            return true;
        }

        return PickleTexts.TryRead(ref source, at, "a decimal", out var text)
            && ((text.Length <= LongestRead && decimal.TryParse(text, Style, CultureInfo.InvariantCulture, out value)) || source.Fail(at, "is no decimal"));
    }
}
