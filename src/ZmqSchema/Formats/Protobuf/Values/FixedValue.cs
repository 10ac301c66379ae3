using System.ComponentModel;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace ZmqSchema.Formats.Protobuf;

/// <summary>An integer in four bytes, or in eight where it has so many: fixed32, sfixed32, fixed64, sfixed64.</summary>
/// <typeparam name="T">The C# type.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct FixedValue<T> : IProtobufValue<T> where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T>
{
    /// <inheritdoc/>
    public static uint WireType => FixedSize == sizeof(ulong) ? WireTypes.Fixed64 : WireTypes.Fixed32;

    /// <inheritdoc/>
    public static int FixedSize => Unsafe.SizeOf<T>() == sizeof(ulong) ? sizeof(ulong) : sizeof(uint);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsDefault(in T value) => T.IsZero(value);

    /// <inheritdoc/>
    public static long Size(in T value, ref ProtobufLengths lengths) => FixedSize;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Write(Span<byte> body, int at, in T value, ref ProtobufLengths lengths, string member) => FixedSize == sizeof(ulong)
        ? ProtobufWriter.WriteFixed(body, at, ulong.CreateTruncating(value))
        : ProtobufWriter.WriteFixed(body, at, uint.CreateTruncating(value));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Read(ref ProtobufSource source, int at, out T value)
    {
        if (FixedSize == sizeof(ulong))
        {
            at = ProtobufReader.ReadFixed(ref source, at, out ulong wide);
            value = T.CreateTruncating(wide);
            return at;
        }

        var end = ProtobufReader.ReadFixed(ref source, at, out uint bits);
        value = T.CreateTruncating(bits);
        return Unsafe.SizeOf<T>() >= sizeof(int) || end < 0 ? end : Integers.Narrow(ref source, at, end, (int)bits, value);
    }
}
