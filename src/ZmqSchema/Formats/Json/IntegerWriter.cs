using System.Numerics;
using System.Runtime.CompilerServices;

namespace ZmqSchema.Formats.Json;

/// <summary>Writes integers in decimal, two digits at a time.</summary>
internal static class IntegerWriter
{
    private static ReadOnlySpan<byte> Pairs =>
        "00010203040506070809101112131415161718192021222324252627282930313233343536373839404142434445464748495051525354555657585960616263646566676869707172737475767778798081828384858687888990919293949596979899"u8;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Write(Span<byte> body, int at, ulong value)
    {
        if (value >= 10)
            return WriteLong(body, at, value);
        JsonWriter.Room(body, at, 1) = (byte)('0' + value);
        return at + 1;
    }

    public static int Write(Span<byte> body, int at, long value)
    {
        if (value >= 0)
            return Write(body, at, (ulong)value);
        JsonWriter.Room(body, at, 1) = (byte)'-';
        return Write(body, at + 1, 0 - (ulong)value);
    }

    /// <summary>Writes exactly so many digits, zeros in front.</summary>
    public static int WritePadded(Span<byte> body, int at, ulong value, int digits)
    {
        ref var first = ref JsonWriter.Room(body, at, digits);
        var end = digits;
        for (; end >= 2; end -= 2)
        {
            (value, var pair) = Math.DivRem(value, 100);
            Unsafe.WriteUnaligned(ref Unsafe.Add(ref first, end - 2), Pair(pair));
        }

        if (end > 0)
            first = (byte)('0' + value);
        return at + digits;
    }

    /// <summary>How many digits a number has.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int CountDigits(ulong value)
    {
        // log10(2) is about 1233 / 4096: right, or one too many.
        var guess = (int)(((uint)BitOperations.Log2(value | 1) + 1) * 1233 >> 12);
        return guess + (value >= Powers.Integer(guess) ? 1 : 0);
    }

    private static int WriteLong(Span<byte> body, int at, ulong value) => WritePadded(body, at, value, CountDigits(value));

    private static ushort Pair(ulong pair) => Unsafe.ReadUnaligned<ushort>(ref Unsafe.AsRef(in Pairs[(int)pair * 2]));
}
