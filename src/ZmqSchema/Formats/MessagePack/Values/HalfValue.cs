using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace ZmqSchema.Formats.MessagePack;

/// <summary>A Half, as float32.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct HalfValue : IMessagePackValue<Half>
{
    /// <inheritdoc/>
    public static int FixedSize => 5;

    /// <inheritdoc/>
    public static long Size(in Half value, int depth) => 5;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Write(Span<byte> body, int at, in Half value, string member) =>
        MessagePackWriter.WriteCode(body, at, MessagePackCode.Float32, BitConverter.SingleToUInt32Bits((float)value));

    /// <inheritdoc/>
    public static int Read(ref MessagePackSource source, int at, out Half value)
    {
        var end = MessagePackReader.ReadNumber(ref source, at, out var number);
        value = (Half)number;
        return end < 0 || !Half.IsInfinity(value) || double.IsInfinity(number) ? end : source.Fail(at, "is too large for a Half");
    }
}
