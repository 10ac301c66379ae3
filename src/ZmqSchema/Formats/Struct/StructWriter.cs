using System.Buffers;
using System.Buffers.Binary;
using System.ComponentModel;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text.Unicode;

namespace ZmqSchema.Formats.Struct;

/// <summary>
/// Writes single fields of a Struct body. Offsets come from the layout and lie within the body, whose size was checked once
/// before the first field; so nothing is checked here again.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class StructWriter
{
    /// <summary>Writes a bool as 0 or 1.</summary>
    public static void Write(ref byte body, int offset, bool value, bool bigEndian) => Unsafe.Add(ref body, offset) = value ? (byte)1 : (byte)0;

    /// <summary>Writes a byte.</summary>
    public static void Write(ref byte body, int offset, byte value, bool bigEndian) => Unsafe.Add(ref body, offset) = value;

    /// <summary>Writes a signed byte.</summary>
    public static void Write(ref byte body, int offset, sbyte value, bool bigEndian) => Unsafe.Add(ref body, offset) = (byte)value;

    /// <summary>Writes 2 bytes.</summary>
    public static void Write(ref byte body, int offset, ushort value, bool bigEndian) =>
        Put(ref body, offset, Swaps(bigEndian) ? BinaryPrimitives.ReverseEndianness(value) : value);

    /// <summary>Writes 2 bytes.</summary>
    public static void Write(ref byte body, int offset, short value, bool bigEndian) => Write(ref body, offset, (ushort)value, bigEndian);

    /// <summary>Writes a UTF-16 code unit.</summary>
    public static void Write(ref byte body, int offset, char value, bool bigEndian) => Write(ref body, offset, (ushort)value, bigEndian);

    /// <summary>Writes 4 bytes.</summary>
    public static void Write(ref byte body, int offset, uint value, bool bigEndian) =>
        Put(ref body, offset, Swaps(bigEndian) ? BinaryPrimitives.ReverseEndianness(value) : value);

    /// <summary>Writes 4 bytes.</summary>
    public static void Write(ref byte body, int offset, int value, bool bigEndian) => Write(ref body, offset, (uint)value, bigEndian);

    /// <summary>Writes 8 bytes.</summary>
    public static void Write(ref byte body, int offset, ulong value, bool bigEndian) =>
        Put(ref body, offset, Swaps(bigEndian) ? BinaryPrimitives.ReverseEndianness(value) : value);

    /// <summary>Writes 8 bytes.</summary>
    public static void Write(ref byte body, int offset, long value, bool bigEndian) => Write(ref body, offset, (ulong)value, bigEndian);

    /// <summary>Writes 16 bytes.</summary>
    public static void Write(ref byte body, int offset, UInt128 value, bool bigEndian) =>
        Put(ref body, offset, Swaps(bigEndian) ? BinaryPrimitives.ReverseEndianness(value) : value);

    /// <summary>Writes 16 bytes.</summary>
    public static void Write(ref byte body, int offset, Int128 value, bool bigEndian) => Write(ref body, offset, (UInt128)value, bigEndian);

    /// <summary>Writes an IEEE 754 binary16.</summary>
    public static void Write(ref byte body, int offset, Half value, bool bigEndian) =>
        Write(ref body, offset, BitConverter.HalfToUInt16Bits(value), bigEndian);

    /// <summary>Writes an IEEE 754 binary32.</summary>
    public static void Write(ref byte body, int offset, float value, bool bigEndian) =>
        Write(ref body, offset, BitConverter.SingleToUInt32Bits(value), bigEndian);

    /// <summary>Writes an IEEE 754 binary64.</summary>
    public static void Write(ref byte body, int offset, double value, bool bigEndian) =>
        Write(ref body, offset, BitConverter.DoubleToUInt64Bits(value), bigEndian);

    /// <summary>Writes the floats X, Y.</summary>
    public static void Write(ref byte body, int offset, Vector2 value, bool bigEndian) => WriteFloats(ref body, offset, value, bigEndian);

    /// <summary>Writes the floats X, Y, Z.</summary>
    public static void Write(ref byte body, int offset, Vector3 value, bool bigEndian) => WriteFloats(ref body, offset, value, bigEndian);

    /// <summary>Writes the floats X, Y, Z, W.</summary>
    public static void Write(ref byte body, int offset, Vector4 value, bool bigEndian) => WriteFloats(ref body, offset, value, bigEndian);

    /// <summary>Writes the floats X, Y, Z, W.</summary>
    public static void Write(ref byte body, int offset, Quaternion value, bool bigEndian) => WriteFloats(ref body, offset, value, bigEndian);

    /// <summary>Writes the 16 floats row by row.</summary>
    public static void Write(ref byte body, int offset, Matrix4x4 value, bool bigEndian) => WriteFloats(ref body, offset, value, bigEndian);

    /// <summary>Writes the 16 bytes of RFC 9562, which have one order only.</summary>
    public static void Write(ref byte body, int offset, Guid value, bool bigEndian) =>
        value.TryWriteBytes(Bytes(ref body, offset, 16), bigEndian: true, out _);

    /// <summary>Writes nanoseconds since 1970, UTC; a local time as the same instant, an unspecified one as UTC.</summary>
    /// <exception cref="ArgumentException">64 bits of nanoseconds do not hold the time.</exception>
    public static void Write(ref byte body, int offset, DateTime value, bool bigEndian, string member) =>
        Write(ref body, offset, Nanoseconds.Of(value, member), bigEndian);

    /// <summary>Writes nanoseconds since 1970; the offset from UTC is not kept.</summary>
    /// <exception cref="ArgumentException">64 bits of nanoseconds do not hold the time.</exception>
    public static void Write(ref byte body, int offset, DateTimeOffset value, bool bigEndian, string member) =>
        Write(ref body, offset, Nanoseconds.Of(value.UtcDateTime, member), bigEndian);

    /// <summary>Writes nanoseconds.</summary>
    /// <exception cref="ArgumentException">64 bits of nanoseconds do not hold the duration.</exception>
    public static void Write(ref byte body, int offset, TimeSpan value, bool bigEndian, string member) =>
        Write(ref body, offset, Nanoseconds.Of(value, member), bigEndian);

    /// <summary>Writes UTF-8 and pads it with NUL; null is written as the empty string.</summary>
    /// <exception cref="ArgumentException">The text is too long, ends with NUL, or has an unpaired surrogate.</exception>
    public static void WriteText(ref byte body, int offset, int size, string? value, string member)
    {
        var field = Bytes(ref body, offset, size);
        var status = Utf8.FromUtf16(value, field, out _, out var written, replaceInvalidSequences: false);
        if (status is OperationStatus.DestinationTooSmall)
            throw new ArgumentException($"'{member}' is longer than the {size} bytes of UTF-8 that [ZmqFixedLength({size})] gives it.", member);
        if (status is not OperationStatus.Done)
            throw new ArgumentException($"'{member}' has an unpaired surrogate, which UTF-8 cannot hold.", member);
        if (value is [.., '\0'])
            throw new ArgumentException($"'{member}' ends with NUL, which the padding would swallow.", member);
        field[written..].Clear();
    }

    /// <summary>Writes a message within this one; null is written as zeros.</summary>
    public static void WriteNested<T>(ref byte body, int offset, in T value, bool bigEndian) where T : IStructMessage<T>
    {
        if (value is null)
            Bytes(ref body, offset, T.StructSize).Clear();
        else
            T.WriteStruct(in value, ref Unsafe.Add(ref body, offset), bigEndian);
    }

    /// <summary>Writes elements that are numbers or made of numbers of <paramref name="swapSize"/> bytes, in one go.</summary>
    public static void WriteBlock<T>(ref byte body, int offset, ReadOnlySpan<T> values, int count, int swapSize, bool bigEndian)
    {
        var field = Bytes(ref body, offset, count * Unsafe.SizeOf<T>());
        if (values.IsEmpty)
        {
            field.Clear();
            return;
        }

        MemoryMarshal.CreateReadOnlySpan(ref Unsafe.As<T, byte>(ref MemoryMarshal.GetReference(values)), field.Length).CopyTo(field);
        if (Swaps(bigEndian))
            ByteOrders.Reverse(field, swapSize);
    }

    /// <summary>Zeroes some bytes.</summary>
    public static void Clear(ref byte body, int offset, int length) => Bytes(ref body, offset, length).Clear();

    /// <summary>Zeroes some bytes in each of <paramref name="count"/> elements that start <paramref name="stride"/> bytes apart.</summary>
    public static void Clear(ref byte body, int offset, int length, int count, int stride)
    {
        for (var i = 0; i < count; i++)
            Clear(ref body, offset + (i * stride), length);
    }

    internal static Span<byte> Bytes(ref byte body, int offset, int length) => MemoryMarshal.CreateSpan(ref Unsafe.Add(ref body, offset), length);

    internal static bool Swaps(bool bigEndian) => bigEndian == BitConverter.IsLittleEndian;

    private static void Put<T>(ref byte body, int offset, T value) => Unsafe.WriteUnaligned(ref Unsafe.Add(ref body, offset), value);

    private static void WriteFloats<T>(ref byte body, int offset, T value, bool bigEndian) where T : unmanaged =>
        WriteBlock(ref body, offset, new ReadOnlySpan<T>(in value), 1, sizeof(float), bigEndian);
}
