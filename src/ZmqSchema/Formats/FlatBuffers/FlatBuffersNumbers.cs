using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace ZmqSchema.Formats.FlatBuffers;

/// <summary>Numbers and structs as bytes. FlatBuffers is little-endian throughout.</summary>
internal static class FlatBuffersNumbers
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Write<T>(Span<byte> destination, T value) where T : unmanaged
    {
        MemoryMarshal.Write(destination, in value);
        if (!BitConverter.IsLittleEndian)
            destination[..Unsafe.SizeOf<T>()].Reverse();
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Read<T>(ReadOnlySpan<byte> source) where T : unmanaged
    {
        if (BitConverter.IsLittleEndian)
            return MemoryMarshal.Read<T>(source);

        Span<byte> swapped = stackalloc byte[Unsafe.SizeOf<T>()];
        source[..swapped.Length].CopyTo(swapped);
        swapped.Reverse();
        return MemoryMarshal.Read<T>(swapped);
    }

    public static void WriteMemory<T>(Span<byte> destination, in T value) where T : unmanaged
    {
        ThrowWhereMemoryIsBigEndian<T>();
        MemoryMarshal.Write(destination, in value);
    }

    public static void WriteMany<T>(Span<byte> destination, ReadOnlySpan<T> values) where T : unmanaged
    {
        ThrowWhereMemoryIsBigEndian<T>();
        MemoryMarshal.AsBytes(values).CopyTo(destination);
    }

    /// <summary>Memory of more than a byte is the wire's on little-endian machines alone.</summary>
    public static void ThrowWhereMemoryIsBigEndian<T>()
    {
        if (!BitConverter.IsLittleEndian && Unsafe.SizeOf<T>() > 1)
            throw new PlatformNotSupportedException("Vectors and structs of FlatBuffers are copied as they are in memory, which needs a little-endian machine.");
    }
}
