using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace ZmqSchema.Formats.Protobuf;

/// <summary>A float as float; minus zero is no default value.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct SingleValue : IProtobufValue<float>
{
    /// <inheritdoc/>
    public static uint WireType => WireTypes.Fixed32;

    /// <inheritdoc/>
    public static int FixedSize => sizeof(float);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsDefault(in float value) => BitConverter.SingleToUInt32Bits(value) == 0;

    /// <inheritdoc/>
    public static long Size(in float value, ref ProtobufLengths lengths) => sizeof(float);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Write(Span<byte> body, int at, in float value, ref ProtobufLengths lengths, string member) =>
        ProtobufWriter.WriteFixed(body, at, BitConverter.SingleToUInt32Bits(value));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Read(ref ProtobufSource source, int at, out float value)
    {
        at = ProtobufReader.ReadFixed(ref source, at, out uint bits);
        value = BitConverter.UInt32BitsToSingle(bits);
        return at;
    }
}
