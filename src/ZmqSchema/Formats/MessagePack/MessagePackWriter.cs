using System.Buffers.Binary;
using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace ZmqSchema.Formats.MessagePack;

/// <summary>
/// Writes the pieces of a body and returns where each ends. The exact size is known before the first byte; what is checked here again is
/// that nobody has changed the message meanwhile.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class MessagePackWriter
{
    /// <summary>Writes the beginning of a map.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int WriteMapHeader(Span<byte> body, int at, int count) => WriteHeader(body, at, count, MessagePackCode.FixMap, MessagePackCode.Map16);

    /// <summary>Writes the beginning of an array.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int WriteArrayHeader(Span<byte> body, int at, int count) => WriteHeader(body, at, count, MessagePackCode.FixArray, MessagePackCode.Array16);

    /// <summary>Writes the name of a field.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int WriteName(Span<byte> body, int at, ReadOnlySpan<byte> name)
    {
        if (name.Length < 32)
        {
            Room(body, at, name.Length + 1) = (byte)(MessagePackCode.FixStr | name.Length);
            name.CopyTo(MemoryMarshal.CreateSpan(ref Unsafe.Add(ref MemoryMarshal.GetReference(body), at + 1), name.Length));
            return at + 1 + name.Length;
        }

        return WriteLongName(body, at, name);
    }

    /// <summary>Writes what stands where nothing is.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int WriteNil(Span<byte> body, int at)
    {
        Room(body, at, 1) = MessagePackCode.Nil;
        return at + 1;
    }

    /// <summary>Bytes of the beginning of an array or a map.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static int HeaderSize(int count) => count < 16 ? 1 : count <= ushort.MaxValue ? 3 : 5;

    /// <summary>Bytes of the beginning of a string.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static int TextHeaderSize(int length) => length < 32 ? 1 : BinaryHeaderSize(length);

    /// <summary>Bytes of the beginning of a binary.</summary>
    internal static int BinaryHeaderSize(int length) => length <= byte.MaxValue ? 2 : length <= ushort.MaxValue ? 3 : 5;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static int UnsignedSize(ulong value) => value < 128 ? 1 : LargeUnsignedSize(value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static int SignedSize(long value) => (ulong)(value + 32) < 160 ? 1 : value >= 0 ? LargeUnsignedSize((ulong)value) : NegativeSize(value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static int WriteUnsigned(Span<byte> body, int at, ulong value)
    {
        if (value >= 128 || (uint)at >= (uint)body.Length)
            return WriteLargeUnsigned(body, at, value);
        body[at] = (byte)value;
        return at + 1;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static int WriteSigned(Span<byte> body, int at, long value)
    {
        if ((ulong)(value + 32) >= 160 || (uint)at >= (uint)body.Length)
            return value >= 0 ? WriteLargeUnsigned(body, at, (ulong)value) : WriteNegative(body, at, value);
        body[at] = (byte)value;
        return at + 1;
    }

    /// <summary>Writes a first byte and a big-endian number behind it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static int WriteCode(Span<byte> body, int at, byte code, byte value)
    {
        ref var first = ref Room(body, at, 2);
        first = code;
        Unsafe.Add(ref first, 1) = value;
        return at + 2;
    }

    /// <inheritdoc cref="WriteCode(Span{byte}, int, byte, byte)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static int WriteCode(Span<byte> body, int at, byte code, ushort value)
    {
        ref var first = ref Room(body, at, 3);
        first = code;
        Unsafe.WriteUnaligned(ref Unsafe.Add(ref first, 1), BitConverter.IsLittleEndian ? BinaryPrimitives.ReverseEndianness(value) : value);
        return at + 3;
    }

    /// <inheritdoc cref="WriteCode(Span{byte}, int, byte, byte)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static int WriteCode(Span<byte> body, int at, byte code, uint value)
    {
        ref var first = ref Room(body, at, 5);
        first = code;
        Unsafe.WriteUnaligned(ref Unsafe.Add(ref first, 1), BitConverter.IsLittleEndian ? BinaryPrimitives.ReverseEndianness(value) : value);
        return at + 5;
    }

    /// <inheritdoc cref="WriteCode(Span{byte}, int, byte, byte)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static int WriteCode(Span<byte> body, int at, byte code, ulong value)
    {
        ref var first = ref Room(body, at, 9);
        first = code;
        Unsafe.WriteUnaligned(ref Unsafe.Add(ref first, 1), BitConverter.IsLittleEndian ? BinaryPrimitives.ReverseEndianness(value) : value);
        return at + 9;
    }

    internal static int WriteTextHeader(Span<byte> body, int at, int length)
    {
        if (length < 32)
        {
            Room(body, at, 1) = (byte)(MessagePackCode.FixStr | length);
            return at + 1;
        }

        return length <= byte.MaxValue ? WriteCode(body, at, MessagePackCode.Str8, (byte)length)
            : length <= ushort.MaxValue ? WriteCode(body, at, MessagePackCode.Str16, (ushort)length)
            : WriteCode(body, at, MessagePackCode.Str32, (uint)length);
    }

    internal static int WriteBinary(Span<byte> body, int at, ReadOnlySpan<byte> bytes)
    {
        at = bytes.Length <= byte.MaxValue ? WriteCode(body, at, MessagePackCode.Bin8, (byte)bytes.Length)
            : bytes.Length <= ushort.MaxValue ? WriteCode(body, at, MessagePackCode.Bin16, (ushort)bytes.Length)
            : WriteCode(body, at, MessagePackCode.Bin32, (uint)bytes.Length);
        LineCopy.Copy(bytes, Rest(body, at, bytes.Length));
        return at + bytes.Length;
    }

    /// <summary>The first of so many bytes to write.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static ref byte Room(Span<byte> body, int at, int size)
    {
        if (body.Length - at < size)
            ThrowChanged();
        return ref Unsafe.Add(ref MemoryMarshal.GetReference(body), at);
    }

    /// <summary>So many bytes to write.</summary>
    internal static Span<byte> Rest(Span<byte> body, int at, int size) => MemoryMarshal.CreateSpan(ref Room(body, at, size), size);

    [DoesNotReturn]
    internal static void ThrowChanged() => throw new InvalidOperationException("The message changed while it was packed.");

    /// <summary>One deeper.</summary>
    /// <exception cref="ArgumentException">That is too deep.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Deeper(int depth) => Limits.Deeper(depth);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int WriteHeader(Span<byte> body, int at, int count, byte fix, byte code16)
    {
        if (count >= 16)
            return WriteLongHeader(body, at, count, code16);
        Room(body, at, 1) = (byte)(fix | count);
        return at + 1;
    }

    private static int WriteLongHeader(Span<byte> body, int at, int count, byte code16) =>
        count <= ushort.MaxValue ? WriteCode(body, at, code16, (ushort)count) : WriteCode(body, at, (byte)(code16 + 1), (uint)count);

    private static int WriteLongName(Span<byte> body, int at, ReadOnlySpan<byte> name)
    {
        at = WriteTextHeader(body, at, name.Length);
        name.CopyTo(Rest(body, at, name.Length));
        return at + name.Length;
    }

    private static int LargeUnsignedSize(ulong value) => value < 128 ? 1 : value <= byte.MaxValue ? 2 : value <= ushort.MaxValue ? 3 : value <= uint.MaxValue ? 5 : 9;

    private static int NegativeSize(long value) => value >= sbyte.MinValue ? 2 : value >= short.MinValue ? 3 : value >= int.MinValue ? 5 : 9;

    private static int WriteLargeUnsigned(Span<byte> body, int at, ulong value)
    {
        if (value <= ushort.MaxValue)
        {
            if (value > byte.MaxValue)
                return WriteCode(body, at, MessagePackCode.UInt16, (ushort)value);
            if (value >= 128)
                return WriteCode(body, at, MessagePackCode.UInt8, (byte)value);
            Room(body, at, 1) = (byte)value;
            return at + 1;
        }

        return value <= uint.MaxValue
            ? WriteCode(body, at, MessagePackCode.UInt32, (uint)value)
            : WriteCode(body, at, MessagePackCode.UInt64, value);
    }

    private static int WriteNegative(Span<byte> body, int at, long value)
    {
        if (value >= -32)
        {
            Room(body, at, 1) = (byte)value;
            return at + 1;
        }

        return value >= sbyte.MinValue ? WriteCode(body, at, MessagePackCode.Int8, (byte)value)
            : value >= short.MinValue ? WriteCode(body, at, MessagePackCode.Int16, (ushort)value)
            : value >= int.MinValue ? WriteCode(body, at, MessagePackCode.Int32, (uint)value)
            : WriteCode(body, at, MessagePackCode.Int64, (ulong)value);
    }
}
