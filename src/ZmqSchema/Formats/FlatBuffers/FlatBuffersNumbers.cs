using System.Diagnostics;
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

    /// <summary>Writes a number where the caller has seen that there is room.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void WriteAt<T>(ref byte destination, T value) where T : unmanaged =>
        Write(MemoryMarshal.CreateSpan(ref destination, Unsafe.SizeOf<T>()), value);

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

    /// <summary>Reads a number at a position of which the caller has seen that it is within.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T ReadWithin<T>(ReadOnlySpan<byte> buffer, int position) where T : unmanaged
    {
        Debug.Assert(position >= 0 && position <= buffer.Length - Unsafe.SizeOf<T>(), "The caller has not looked.");
        ref readonly var source = ref Unsafe.Add(ref MemoryMarshal.GetReference(buffer), (nint)(uint)position);
        return BitConverter.IsLittleEndian ? Unsafe.ReadUnaligned<T>(in source) : Read<T>(buffer[position..]);
    }

    public static void WriteMemory<T>(Span<byte> destination, in T value) where T : unmanaged
    {
        ThrowWhereMemoryIsBigEndian<T>();
        MemoryMarshal.Write(destination, in value);
    }

    public static void WriteMany<T>(Span<byte> destination, ReadOnlySpan<T> values) where T : unmanaged
    {
        ThrowWhereMemoryIsBigEndian<T>();
        LineCopy.Copy(MemoryMarshal.AsBytes(values), destination);
    }

    /// <summary>Memory of more than a byte is the wire's on little-endian machines alone.</summary>
    public static void ThrowWhereMemoryIsBigEndian<T>()
    {
        if (!BitConverter.IsLittleEndian && Unsafe.SizeOf<T>() > 1)
            throw new PlatformNotSupportedException("Vectors and structs of FlatBuffers are copied as they are in memory, which needs a little-endian machine.");
    }
}
