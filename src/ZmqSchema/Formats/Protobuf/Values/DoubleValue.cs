using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace ZmqSchema.Formats.Protobuf;

/// <summary>A double as double; minus zero is no default value.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct DoubleValue : IProtobufValue<double>
{
    /// <inheritdoc/>
    public static uint WireType => WireTypes.Fixed64;

    /// <inheritdoc/>
    public static int FixedSize => sizeof(double);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsDefault(in double value) => BitConverter.DoubleToUInt64Bits(value) == 0;

    /// <inheritdoc/>
    public static long Size(in double value, ref ProtobufLengths lengths) => sizeof(double);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Write(Span<byte> body, int at, in double value, ref ProtobufLengths lengths, string member) =>
        ProtobufWriter.WriteFixed(body, at, BitConverter.DoubleToUInt64Bits(value));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Read(ref ProtobufSource source, int at, out double value)
    {
        at = ProtobufReader.ReadFixed(ref source, at, out ulong bits);
        value = BitConverter.UInt64BitsToDouble(bits);
        return at;
    }
}
