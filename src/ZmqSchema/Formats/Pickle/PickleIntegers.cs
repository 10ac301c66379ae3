using System.Buffers.Binary;
using System.Runtime.CompilerServices;

namespace ZmqSchema.Formats.Pickle;

/// <summary>Ints of every protocol and any size, as far as 128 bits hold them.</summary>
internal static class PickleIntegers
{
    /// <summary>Reads the ints that most are, of 32 bits at most, and no others.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryReadShort(ref PickleSource source, int at, out long value)
    {
        value = 0;
        if (at < 0)
            return false;

        // The machine has seen that they are whole.
        var body = source.Body;
        switch (body[at])
        {
            case PickleCode.BinInt1:
                value = body[at + 1];
                return true;
            case PickleCode.BinInt2:
                value = BinaryPrimitives.ReadUInt16LittleEndian(body.Slice(at + 1, 2));
                return true;
            case PickleCode.BinInt:
                value = BinaryPrimitives.ReadInt32LittleEndian(body.Slice(at + 1, 4));
                return true;
            default:
                return false;
        }
    }

    /// <summary>Reads any int; <paramref name="bits"/> are its two's complement.</summary>
    public static bool TryRead(ref PickleSource source, int at, out UInt128 bits, out bool isNegative)
    {
        if (TryReadShort(ref source, at, out var value))
        {
            bits = (UInt128)(Int128)value;
            isNegative = value < 0;
            return true;
        }

        bits = 0;
        isNegative = false;
        var code = source.CodeOf(at);
        if (code is PickleCode.Long1 or PickleCode.Long4)
            return TryReadLong(ref source, at, code, out bits, out isNegative);
        return code is PickleCode.Int or PickleCode.Long && !IsBoolean(in source, at)
            ? TryReadLine(ref source, at, out bits, out isNegative)
            : source.FailExpecting(at, "an int");
    }

    /// <summary>Whether a value is a bool; protocol 0 and 1 write those as the ints 00 and 01.</summary>
    public static bool IsBoolean(in PickleSource source, int at) => source.CodeOf(at) switch
    {
        PickleCode.NewTrue or PickleCode.NewFalse => true,
        PickleCode.Int => PickleTexts.Line(in source, at) is [(byte)'0', (byte)'0' or (byte)'1'],
        _ => false,
    };

    /// <summary>Whether so many bits are that number, or more than it.</summary>
    public static bool FitsDouble(UInt128 bits, bool isNegative, out double value)
    {
        value = isNegative ? (double)(Int128)bits : (double)bits;

        // 2^53 and below hold all; above, those that end in enough zeros.
        var size = isNegative ? UInt128.Zero - bits : bits;
        return size <= 1UL << 53 || 128 - (int)UInt128.LeadingZeroCount(size) - (int)UInt128.TrailingZeroCount(size) <= 53;
    }

    /// <summary>Reads a LONG1 or LONG4: two's complement, the lowest byte first, and however many bytes of its sign behind.</summary>
    private static bool TryReadLong(ref PickleSource source, int at, byte code, out UInt128 bits, out bool isNegative)
    {
        bits = 0;
        var from = source.OffsetOf(at) + 1;
        long count = code is PickleCode.Long1 ? source.Body[from] : BinaryPrimitives.ReadUInt32LittleEndian(source.Body[from..]);
        var bytes = source.Body.Slice(from + (code is PickleCode.Long1 ? 1 : 4), (int)count);
        isNegative = bytes.Length > 0 && bytes[^1] >= 128;
        var sign = isNegative ? (byte)255 : (byte)0;
        if (!source.Affords(at, bytes.Length))
            return false;

        var significant = bytes[..(bytes.LastIndexOfAnyExcept(sign) + 1)];
        if (significant.Length > 16 || (isNegative && significant.Length == 16 && significant[^1] < 128))
            return source.Fail(at, "is an int of {0} bytes, which is too large for {1}", significant.Length, 16);

        Span<byte> wide = stackalloc byte[16];
        wide.Fill(sign);
        significant.CopyTo(wide);
        bits = BinaryPrimitives.ReadUInt128LittleEndian(wide);
        return true;
    }

    /// <summary>Reads an INT or LONG: decimal digits, of which a million are looked at once and never multiplied.</summary>
    private static bool TryReadLine(ref PickleSource source, int at, out UInt128 bits, out bool isNegative)
    {
        bits = 0;
        var line = PickleTexts.Line(in source, at);
        isNegative = line.Length > 0 && line[0] == '-';
        if (!source.Affords(at, line.Length))
            return false;

        var digits = line.Length > 0 && line[0] is (byte)'-' or (byte)'+' ? line[1..] : line;
        if (digits.Length > 0 && digits[^1] == 'L')
            digits = digits[..^1];
        if (digits.Length == 0 || digits.ContainsAnyExceptInRange((byte)'0', (byte)'9'))
            return source.Fail(at, "is no int");

        digits = digits[Math.Max(0, digits.IndexOfAnyExcept((byte)'0'))..];
        if (!UInt128.TryParse(digits.Length > 40 ? [] : digits, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var size)
            || (isNegative && size > (UInt128)1 << 127))
            return source.Fail(at, "is an int of {0} digits, which is too large for 16 bytes", digits.Length);

        isNegative &= size != 0;
        bits = isNegative ? UInt128.Zero - size : size;
        return true;
    }
}
