using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Unicode;

namespace ZmqSchema.Formats.FlatBuffers;

/// <summary>Strings: their length, UTF-8, and a NUL that does not count.</summary>
internal static class FlatBuffersTexts
{
    /// <summary>Writes the UTF-8 of a string and returns how many bytes it takes; -1 where the destination is too short.</summary>
    /// <exception cref="ArgumentException">It has an unpaired surrogate.</exception>
    public static int Write(Span<byte> destination, string value, string member)
    {
        return Utf8.FromUtf16(value, destination, out _, out var written, replaceInvalidSequences: false) switch
        {
            OperationStatus.Done => written,
            OperationStatus.DestinationTooSmall => -1,
            _ => throw UnpairedSurrogate(member),
        };
    }

    private static ArgumentException UnpairedSurrogate(string member) => new($"'{member}' has an unpaired surrogate, which UTF-8 cannot hold.", member);

    /// <summary>Reads a decimal as it is written in a string.</summary>
    public static bool TryReadDecimal(ReadOnlySpan<byte> utf8, out decimal value) =>
        decimal.TryParse(utf8, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out value);

    /// <summary>Makes a string of UTF-8, or returns null where it is none.</summary>
    public static string? Read(ReadOnlySpan<byte> utf8)
    {
        // Most strings are ASCII, which is Latin-1 as well, and that is only widened.
        if (Ascii.IsValid(utf8))
            return Encoding.Latin1.GetString(utf8);
        return Utf8.IsValid(utf8) ? Encoding.UTF8.GetString(utf8) : null;
    }
}
