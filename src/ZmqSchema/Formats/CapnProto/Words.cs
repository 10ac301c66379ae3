using System.Runtime.CompilerServices;

namespace ZmqSchema.Formats.CapnProto;

/// <summary>Words of 64 bits, little-endian, and the pointers that some of them are (Cap'n Proto encoding, "Structs" and "Lists").</summary>
internal static class Words
{
    /// <summary>Bytes of a word.</summary>
    public const int Size = sizeof(ulong);

    /// <summary>Elements of a list are counted in 29 bits.</summary>
    public const int MostElements = (1 << 29) - 1;

    private const ulong ListKind = 1;

    /// <summary>Bytes rounded up to words.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static long Round(long bytes) => (bytes + (Size - 1)) & -Size;

    /// <summary>Bytes of that many elements, rounded up to words.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static long OfElements(CapnProtoSize size, long count) => Round(((count * Bits(size)) + 7) >> 3);

    /// <summary>Bits of an element that is no struct.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Bits(CapnProtoSize size) => size switch
    {
        CapnProtoSize.Void => 0,
        CapnProtoSize.Bit => 1,
        CapnProtoSize.Byte => 8,
        CapnProtoSize.TwoBytes => 16,
        CapnProtoSize.FourBytes => 32,
        _ => 64,
    };

    /// <summary>A pointer to a struct that begins so many bytes behind it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong StructPointer(int distance, int dataWords, int pointerCount) =>
        (uint)(distance >> 1) | ((ulong)(uint)dataWords << 32) | ((ulong)(uint)pointerCount << 48);

    /// <summary>A pointer to a list that begins so many bytes behind it; of structs, <paramref name="count"/> is that of their words.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong ListPointer(int distance, CapnProtoSize size, int count) =>
        ListKind | (uint)(distance >> 1) | ((ulong)size << 32) | ((ulong)(uint)count << 35);

    /// <summary>The word in front of a list of structs: where their pointers would have an offset, it has their number.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Tag(int count, int dataWords, int pointerCount) => ((ulong)(uint)count << 2) | StructPointer(0, dataWords, pointerCount);

    /// <summary>Writes a number.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Write<T>(ref byte at, T value) where T : unmanaged
    {
        Unsafe.WriteUnaligned(ref at, value);
        if (!BitConverter.IsLittleEndian)
            System.Runtime.InteropServices.MemoryMarshal.CreateSpan(ref at, Unsafe.SizeOf<T>()).Reverse();
    }

    /// <summary>Reads a number.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Read<T>(ref byte at) where T : unmanaged
    {
        var value = Unsafe.ReadUnaligned<T>(ref at);
        if (!BitConverter.IsLittleEndian)
            System.Runtime.InteropServices.MemoryMarshal.CreateSpan(ref Unsafe.As<T, byte>(ref value), Unsafe.SizeOf<T>()).Reverse();
        return value;
    }
}
