using System.Buffers.Binary;

namespace ZmqSchema;

/// <summary>Four bytes as five characters: ZeroMQ RFC 32.</summary>
internal static class Z85
{
    private const string Digits = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ.-:+=^!/*?&<>()[]{}@%$#";

    /// <param name="bytes">A multiple of four.</param>
    public static string Encode(ReadOnlySpan<byte> bytes)
    {
        Span<char> text = stackalloc char[bytes.Length / 4 * 5];
        for (var group = 0; group < bytes.Length / 4; group++)
        {
            var value = BinaryPrimitives.ReadUInt32BigEndian(bytes[(group * 4)..]);
            for (var digit = 4; digit >= 0; digit--, value /= 85)
                text[(group * 5) + digit] = Digits[(int)(value % 85)];
        }

        return new(text);
    }

    /// <summary>False when the text is not Z85 of as many bytes as there is room for.</summary>
    public static bool TryDecode(ReadOnlySpan<char> text, Span<byte> bytes)
    {
        if (text.Length != bytes.Length / 4 * 5)
            return false;
        for (var group = 0; group < bytes.Length / 4; group++)
        {
            var value = 0UL;
            foreach (var character in text.Slice(group * 5, 5))
            {
                var digit = Digits.IndexOf(character, StringComparison.Ordinal);
                if (digit < 0)
                    return false;
                value = (value * 85) + (uint)digit;
            }

            if (value > uint.MaxValue)
                return false;
            BinaryPrimitives.WriteUInt32BigEndian(bytes[(group * 4)..], (uint)value);
        }

        return true;
    }
}
