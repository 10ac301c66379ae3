using System.Numerics;
using System.Runtime.CompilerServices;

namespace ZmqSchema.Formats.Protobuf;

/// <summary>C# integers of every width as the 32 and 64 bits of Protocol Buffers.</summary>
internal static class Integers
{
    /// <summary>Whether values below zero are there.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool AreSigned<T>() where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T> => T.IsNegative(T.MinValue);

    /// <summary>The 64 bits of a varint: a negative one is as long as a long.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong ToVarint<T>(T value) where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T> =>
        AreSigned<T>() ? (ulong)long.CreateTruncating(value) : ulong.CreateTruncating(value);

    /// <summary>Whether 32 bits are a value of a narrower type: peers have none, so theirs may be larger.</summary>
    public static int Narrow<T>(ref ProtobufSource source, int at, int end, int bits, T value) where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T> =>
        int.CreateTruncating(value) == bits
            ? end
            : source.Fail(at, "is {0}, which does not fit into {1} bytes", AreSigned<T>() ? bits : (uint)bits, Unsafe.SizeOf<T>());
}
