using System.ComponentModel;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace ZmqSchema.Formats.Protobuf;

/// <summary>A signed integer as a zigzag varint: sint32, sint64. Small numbers of either sign take few bytes.</summary>
/// <typeparam name="T">The C# type, which is signed.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct ZigZagValue<T> : IProtobufValue<T> where T : unmanaged, IBinaryInteger<T>, ISignedNumber<T>, IMinMaxValue<T>
{
    /// <inheritdoc/>
    public static uint WireType => WireTypes.Varint;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsDefault(in T value) => T.IsZero(value);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static long Size(in T value, ref ProtobufLengths lengths) => ProtobufWriter.VarintSize(ZigZag(long.CreateTruncating(value)));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Write(Span<byte> body, int at, in T value, ref ProtobufLengths lengths, string member) =>
        ProtobufWriter.WriteVarint(body, at, ZigZag(long.CreateTruncating(value)));

    /// <inheritdoc/>
    public static int Read(ref ProtobufSource source, int at, out T value)
    {
        var end = ProtobufReader.ReadVarint(ref source, at, out var bits);
        if (Unsafe.SizeOf<T>() <= sizeof(int))
            bits = (uint)bits;
        var number = (long)(bits >> 1) ^ -(long)(bits & 1);
        value = T.CreateTruncating(number);
        return Unsafe.SizeOf<T>() >= sizeof(int) || end < 0 ? end : Integers.Narrow(ref source, at, end, (int)number, value);
    }

    // As many bits as 64 give the same bytes as 32 would: the number was widened with its sign.
    private static ulong ZigZag(long value) => (ulong)((value << 1) ^ (value >> 63));
}
