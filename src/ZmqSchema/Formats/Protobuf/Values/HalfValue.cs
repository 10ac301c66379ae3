using System.ComponentModel;

namespace ZmqSchema.Formats.Protobuf;

/// <summary>A Half as float.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct HalfValue : IProtobufValue<Half>
{
    /// <inheritdoc/>
    public static uint WireType => WireTypes.Fixed32;

    /// <inheritdoc/>
    public static int FixedSize => sizeof(float);

    /// <inheritdoc/>
    public static bool IsDefault(in Half value) => BitConverter.HalfToUInt16Bits(value) == 0;

    /// <inheritdoc/>
    public static long Size(in Half value, ref ProtobufLengths lengths) => sizeof(float);

    /// <inheritdoc/>
    public static int Write(Span<byte> body, int at, in Half value, ref ProtobufLengths lengths, string member) =>
        SingleValue.Write(body, at, (float)value, ref lengths, member);

    /// <inheritdoc/>
    public static int Read(ref ProtobufSource source, int at, out Half value)
    {
        var end = SingleValue.Read(ref source, at, out var number);
        value = (Half)number;
        return end < 0 || !Half.IsInfinity(value) || float.IsInfinity(number) ? end : source.Fail(at, "is too large for a Half");
    }
}
