using System.ComponentModel;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace ZmqSchema.Formats.Protobuf;

/// <summary>An integer of up to 64 bits as a varint: int32, uint32, int64, uint64. Negative ones take ten bytes.</summary>
/// <typeparam name="T">The C# type.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct IntegerValue<T> : IProtobufValue<T> where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T>
{
    /// <inheritdoc/>
    public static uint WireType => WireTypes.Varint;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsDefault(in T value) => T.IsZero(value);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static long Size(in T value, ref ProtobufLengths lengths) => ProtobufWriter.VarintSize(Integers.ToVarint(value));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Write(Span<byte> body, int at, in T value, ref ProtobufLengths lengths, string member) =>
        ProtobufWriter.WriteVarint(body, at, Integers.ToVarint(value));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Read(ref ProtobufSource source, int at, out T value)
    {
        var end = ProtobufReader.ReadVarint(ref source, at, out var bits);
        value = T.CreateTruncating(bits);
        return Unsafe.SizeOf<T>() >= sizeof(int) || end < 0 ? end : Integers.Narrow(ref source, at, end, (int)bits, value);
    }
}
