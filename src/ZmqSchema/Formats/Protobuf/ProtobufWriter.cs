using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace ZmqSchema.Formats.Protobuf;

/// <summary>
/// Writes the pieces of a body and returns where each ends. The exact size is known before the first byte; what is checked here again is
/// that nobody has changed the message meanwhile.
/// </summary>
internal static class ProtobufWriter
{
    /// <summary>Bytes of a varint: one for each seven bits, without a division.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int VarintSize(ulong value) => ((BitOperations.Log2(value | 1) * 9) + 73) >> 6;

    /// <summary>Bytes of something and its length in front.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static long WithLength(long length) => length + VarintSize((ulong)length);

    /// <summary>Writes a tag, which is a constant where this is called.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int WriteTag(Span<byte> body, int at, uint tag)
    {
        if (tag < 0x80)
        {
            Room(body, at, 1) = (byte)tag;
            return at + 1;
        }

        if (tag < 0x4000)
        {
            ref var first = ref Room(body, at, 2);
            first = (byte)(tag | 0x80);
            Unsafe.Add(ref first, 1) = (byte)(tag >> 7);
            return at + 2;
        }

        return WriteLongVarint(body, at, tag);
    }

    /// <summary>Writes seven bits a byte, the lowest first.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int WriteVarint(Span<byte> body, int at, ulong value)
    {
        if (value >= 0x80 || (uint)at >= (uint)body.Length)
            return WriteLongVarint(body, at, value);
        body[at] = (byte)value;
        return at + 1;
    }

    /// <summary>Writes four bytes, the lowest first.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int WriteFixed(Span<byte> body, int at, uint value)
    {
        Unsafe.WriteUnaligned(ref Room(body, at, 4), BitConverter.IsLittleEndian ? value : System.Buffers.Binary.BinaryPrimitives.ReverseEndianness(value));
        return at + 4;
    }

    /// <summary>Writes eight bytes, the lowest first.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int WriteFixed(Span<byte> body, int at, ulong value)
    {
        Unsafe.WriteUnaligned(ref Room(body, at, 8), BitConverter.IsLittleEndian ? value : System.Buffers.Binary.BinaryPrimitives.ReverseEndianness(value));
        return at + 8;
    }

    /// <summary>Writes bytes and their length in front.</summary>
    public static int WriteBytes(Span<byte> body, int at, ReadOnlySpan<byte> bytes)
    {
        at = WriteVarint(body, at, (ulong)bytes.Length);
        LineCopy.Copy(bytes, Rest(body, at, bytes.Length));
        return at + bytes.Length;
    }

    /// <summary>The first of so many bytes to write.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ref byte Room(Span<byte> body, int at, int size)
    {
        if (body.Length - at < size)
            ThrowChanged();
        return ref Unsafe.Add(ref MemoryMarshal.GetReference(body), at);
    }

    /// <summary>So many bytes to write.</summary>
    public static Span<byte> Rest(Span<byte> body, int at, int size) => MemoryMarshal.CreateSpan(ref Room(body, at, size), size);

    [DoesNotReturn]
    public static void ThrowChanged() => throw new InvalidOperationException("The message changed while it was packed.");

    private static int WriteLongVarint(Span<byte> body, int at, ulong value)
    {
        var size = VarintSize(value);
        ref var next = ref Room(body, at, size);
        for (; value >= 0x80; value >>= 7)
        {
            next = (byte)(value | 0x80);
            next = ref Unsafe.Add(ref next, 1);
        }

        next = (byte)value;
        return at + size;
    }
}
