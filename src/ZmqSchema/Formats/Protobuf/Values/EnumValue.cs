using System.ComponentModel;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace ZmqSchema.Formats.Protobuf;

/// <summary>An enum as its integer; values without a name are kept.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct EnumValue<T, TInteger> : IProtobufValue<T>
    where T : unmanaged, Enum where TInteger : unmanaged, IBinaryInteger<TInteger>, IMinMaxValue<TInteger>
{
    /// <inheritdoc/>
    public static uint WireType => WireTypes.Varint;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsDefault(in T value) => TInteger.IsZero(Unsafe.BitCast<T, TInteger>(value));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static long Size(in T value, ref ProtobufLengths lengths) => IntegerValue<TInteger>.Size(Unsafe.BitCast<T, TInteger>(value), ref lengths);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Write(Span<byte> body, int at, in T value, ref ProtobufLengths lengths, string member) =>
        IntegerValue<TInteger>.Write(body, at, Unsafe.BitCast<T, TInteger>(value), ref lengths, member);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Read(ref ProtobufSource source, int at, out T value)
    {
        at = IntegerValue<TInteger>.Read(ref source, at, out var integer);
        value = Unsafe.BitCast<TInteger, T>(integer);
        return at;
    }
}
