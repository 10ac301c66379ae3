using System.Buffers.Binary;
using System.ComponentModel;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Unicode;

namespace ZmqSchema.Formats.Struct;

/// <summary>
/// Reads single fields of a Struct body. Offsets come from the layout and lie within the body, whose size was checked once
/// before the first field; what is checked here is what a body of the right size can still have wrong.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class StructReader
{
    /// <summary>Reads a byte.</summary>
    public static byte ReadUInt8(ref readonly byte body, int offset, bool bigEndian) => Get<byte>(in body, offset);

    /// <summary>Reads a signed byte.</summary>
    public static sbyte ReadInt8(ref readonly byte body, int offset, bool bigEndian) => Get<sbyte>(in body, offset);

    /// <summary>Reads 2 bytes.</summary>
    public static ushort ReadUInt16(ref readonly byte body, int offset, bool bigEndian)
    {
        var value = Get<ushort>(in body, offset);
        return StructWriter.Swaps(bigEndian) ? BinaryPrimitives.ReverseEndianness(value) : value;
    }

    /// <summary>Reads 2 bytes.</summary>
    public static short ReadInt16(ref readonly byte body, int offset, bool bigEndian) => (short)ReadUInt16(in body, offset, bigEndian);

    /// <summary>Reads a UTF-16 code unit.</summary>
    public static char ReadChar(ref readonly byte body, int offset, bool bigEndian) => (char)ReadUInt16(in body, offset, bigEndian);

    /// <summary>Reads 4 bytes.</summary>
    public static uint ReadUInt32(ref readonly byte body, int offset, bool bigEndian)
    {
        var value = Get<uint>(in body, offset);
        return StructWriter.Swaps(bigEndian) ? BinaryPrimitives.ReverseEndianness(value) : value;
    }

    /// <summary>Reads 4 bytes.</summary>
    public static int ReadInt32(ref readonly byte body, int offset, bool bigEndian) => (int)ReadUInt32(in body, offset, bigEndian);

    /// <summary>Reads 8 bytes.</summary>
    public static ulong ReadUInt64(ref readonly byte body, int offset, bool bigEndian)
    {
        var value = Get<ulong>(in body, offset);
        return StructWriter.Swaps(bigEndian) ? BinaryPrimitives.ReverseEndianness(value) : value;
    }

    /// <summary>Reads 8 bytes.</summary>
    public static long ReadInt64(ref readonly byte body, int offset, bool bigEndian) => (long)ReadUInt64(in body, offset, bigEndian);

    /// <summary>Reads 16 bytes.</summary>
    public static UInt128 ReadUInt128(ref readonly byte body, int offset, bool bigEndian)
    {
        var value = Get<UInt128>(in body, offset);
        return StructWriter.Swaps(bigEndian) ? BinaryPrimitives.ReverseEndianness(value) : value;
    }

    /// <summary>Reads 16 bytes.</summary>
    public static Int128 ReadInt128(ref readonly byte body, int offset, bool bigEndian) => (Int128)ReadUInt128(in body, offset, bigEndian);

    /// <summary>Reads an IEEE 754 binary16.</summary>
    public static Half ReadFloat16(ref readonly byte body, int offset, bool bigEndian) =>
        BitConverter.UInt16BitsToHalf(ReadUInt16(in body, offset, bigEndian));

    /// <summary>Reads an IEEE 754 binary32.</summary>
    public static float ReadFloat32(ref readonly byte body, int offset, bool bigEndian) =>
        BitConverter.UInt32BitsToSingle(ReadUInt32(in body, offset, bigEndian));

    /// <summary>Reads an IEEE 754 binary64.</summary>
    public static double ReadFloat64(ref readonly byte body, int offset, bool bigEndian) =>
        BitConverter.UInt64BitsToDouble(ReadUInt64(in body, offset, bigEndian));

    /// <summary>Reads the floats X, Y.</summary>
    public static Vector2 ReadVector2(ref readonly byte body, int offset, bool bigEndian) => ReadFloats<Vector2>(in body, offset, bigEndian);

    /// <summary>Reads the floats X, Y, Z.</summary>
    public static Vector3 ReadVector3(ref readonly byte body, int offset, bool bigEndian) => ReadFloats<Vector3>(in body, offset, bigEndian);

    /// <summary>Reads the floats X, Y, Z, W.</summary>
    public static Vector4 ReadVector4(ref readonly byte body, int offset, bool bigEndian) => ReadFloats<Vector4>(in body, offset, bigEndian);

    /// <summary>Reads the floats X, Y, Z, W.</summary>
    public static Quaternion ReadQuaternion(ref readonly byte body, int offset, bool bigEndian) => ReadFloats<Quaternion>(in body, offset, bigEndian);

    /// <summary>Reads the 16 floats row by row.</summary>
    public static Matrix4x4 ReadMatrix4x4(ref readonly byte body, int offset, bool bigEndian) => ReadFloats<Matrix4x4>(in body, offset, bigEndian);

    /// <summary>Reads the 16 bytes of RFC 9562.</summary>
    public static Guid ReadGuid(ref readonly byte body, int offset, bool bigEndian) => new(Bytes(in body, offset, 16), bigEndian: true);

    /// <summary>Reads nanoseconds since 1970 as UTC; what is less than 100 of them is dropped.</summary>
    public static DateTime ReadDateTime(ref readonly byte body, int offset, bool bigEndian) =>
        Nanoseconds.ToDateTime(ReadInt64(in body, offset, bigEndian));

    /// <summary>Reads nanoseconds since 1970 with the offset zero; what is less than 100 of them is dropped.</summary>
    public static DateTimeOffset ReadDateTimeOffset(ref readonly byte body, int offset, bool bigEndian) =>
        new(Nanoseconds.ToDateTime(ReadInt64(in body, offset, bigEndian)));

    /// <summary>Reads nanoseconds; what is less than 100 of them is dropped.</summary>
    public static TimeSpan ReadTimeSpan(ref readonly byte body, int offset, bool bigEndian) =>
        Nanoseconds.ToTimeSpan(ReadInt64(in body, offset, bigEndian));

    /// <summary>Reads a bool, which is 0 or 1.</summary>
    public static bool TryReadBoolean(ref readonly byte body, int offset, string member, out bool value, ref Malformation malformation)
    {
        value = Get<byte>(in body, offset) == 1;
        return CheckBooleans(in body, offset, 1, member, ref malformation);
    }

    /// <summary>Looks whether bytes are bools.</summary>
    public static bool CheckBooleans(ref readonly byte body, int offset, int count, string member, ref Malformation malformation)
    {
        var field = Bytes(in body, offset, count);
        var at = field.IndexOfAnyExceptInRange((byte)0, (byte)1);
        if (at < 0)
            return true;

        malformation = new(member, offset + at, "is {0}, and a bool is 0 or 1", field[at]);
        return false;
    }

    /// <summary>Reads UTF-8 and takes the NUL padding off.</summary>
    public static bool TryReadText(ref readonly byte body, int offset, int size, string member, out string value, ref Malformation malformation)
    {
        var text = Bytes(in body, offset, size).TrimEnd((byte)0);
        if (!Utf8.IsValid(text))
        {
            malformation = new(member, offset, "is not UTF-8");
            value = "";
            return false;
        }

        value = Encoding.UTF8.GetString(text);
        return true;
    }

    /// <summary>Reads a message within this one.</summary>
    public static bool TryReadNested<T>(
        ref readonly byte body, int offset, string member, bool bigEndian, out T value, ref Malformation malformation) where T : IStructMessage<T>
    {
        if (T.TryReadStruct(in Unsafe.Add(ref Unsafe.AsRef(in body), offset), bigEndian, default, out value!, ref malformation))
            return true;

        malformation = malformation.Within(member, offset);
        return false;
    }

    /// <summary>Looks at the bytes of messages within this one that can be malformed.</summary>
    public static bool CheckNested<T>(ref readonly byte body, int offset, int count, string member, ref Malformation malformation)
        where T : IStructMessage<T>
    {
        for (var i = 0; i < count; i++)
        {
            var at = offset + (i * T.StructSize);
            if (T.CheckStruct(in Unsafe.Add(ref Unsafe.AsRef(in body), at), ref malformation))
                continue;

            malformation = malformation.Within(member, at);
            return false;
        }

        return true;
    }

    /// <summary>Reads elements that are numbers or made of numbers of <paramref name="swapSize"/> bytes, in one go.</summary>
    public static void ReadBlock<T>(ref readonly byte body, int offset, Span<T> values, int swapSize, bool bigEndian)
    {
        var bytes = MemoryMarshal.CreateSpan(ref Unsafe.As<T, byte>(ref MemoryMarshal.GetReference(values)), values.Length * Unsafe.SizeOf<T>());
        Bytes(in body, offset, bytes.Length).CopyTo(bytes);
        if (StructWriter.Swaps(bigEndian))
            ByteOrders.Reverse(bytes, swapSize);
    }

    private static ReadOnlySpan<byte> Bytes(ref readonly byte body, int offset, int length) =>
        StructWriter.Bytes(ref Unsafe.AsRef(in body), offset, length);

    private static T Get<T>(ref readonly byte body, int offset) => Unsafe.ReadUnaligned<T>(in Unsafe.Add(ref Unsafe.AsRef(in body), offset));

    private static T ReadFloats<T>(ref readonly byte body, int offset, bool bigEndian) where T : unmanaged
    {
        Unsafe.SkipInit(out T value);
        ReadBlock(in body, offset, new Span<T>(ref value), sizeof(float), bigEndian);
        return value;
    }
}
