using System.Buffers;
using System.Buffers.Binary;
using System.Globalization;
using System.Text;
using System.Text.Unicode;

namespace ZmqSchema.Formats.FlatBuffers;

/// <summary>Strings: their length, UTF-8, and a NUL that does not count.</summary>
internal static class FlatBuffersTexts
{
    /// <summary>Writes a string whose UTF-8 has <paramref name="length"/> bytes.</summary>
    /// <exception cref="ArgumentException">It has an unpaired surrogate.</exception>
    public static void Write(Span<byte> destination, string value, int length, string member)
    {
        BinaryPrimitives.WriteInt32LittleEndian(destination, length);
        if (Utf8.FromUtf16(value, destination.Slice(sizeof(int), length), out _, out var written, replaceInvalidSequences: false) is not OperationStatus.Done
            || written != length)
            throw new ArgumentException($"'{member}' has an unpaired surrogate, which UTF-8 cannot hold.", member);
        destination[sizeof(int) + length] = 0;
    }

    /// <summary>Reads a decimal as it is written in a string.</summary>
    public static bool TryReadDecimal(ReadOnlySpan<byte> utf8, out decimal value) =>
        decimal.TryParse(utf8, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out value);

    /// <summary>Makes a string of UTF-8, or returns null where it is none.</summary>
    public static string? Read(ReadOnlySpan<byte> utf8) => Utf8.IsValid(utf8) ? Encoding.UTF8.GetString(utf8) : null;
}
