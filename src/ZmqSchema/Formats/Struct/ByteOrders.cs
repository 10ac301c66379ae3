using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace ZmqSchema.Formats.Struct;

/// <summary>Turns the bytes of many numbers round in place.</summary>
internal static class ByteOrders
{
    /// <summary>Reverses each run of <paramref name="size"/> bytes: 1, 2, 4, 8 or 16.</summary>
    public static void Reverse(Span<byte> bytes, int size)
    {
        switch (size)
        {
            case 2:
                Reverse<ushort>(bytes, BinaryPrimitives.ReverseEndianness);
                break;
            case 4:
                Reverse<uint>(bytes, BinaryPrimitives.ReverseEndianness);
                break;
            case 8:
                Reverse<ulong>(bytes, BinaryPrimitives.ReverseEndianness);
                break;
            case 16:
                Reverse<UInt128>(bytes, BinaryPrimitives.ReverseEndianness);
                break;
        }
    }

    private delegate void Reversal<T>(ReadOnlySpan<T> source, Span<T> destination);

    private static void Reverse<T>(Span<byte> bytes, Reversal<T> reversal) where T : unmanaged
    {
        var numbers = MemoryMarshal.Cast<byte, T>(bytes);
        reversal(numbers, numbers);
    }
}
