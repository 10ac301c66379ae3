using System.Buffers.Binary;
using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace ZmqSchema.Formats.MessagePack;

/// <summary>A float64; read from float32 and from integers too, where nothing is lost.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct DoubleValue : IMessagePackValue<double>
{
    /// <inheritdoc/>
    public static int FixedSize => 9;

    /// <inheritdoc/>
    public static long Size(in double value, int depth) => 9;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Write(Span<byte> body, int at, in double value, string member) =>
        MessagePackWriter.WriteCode(body, at, MessagePackCode.Float64, BitConverter.DoubleToUInt64Bits(value));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Read(ref MessagePackSource source, int at, out double value)
    {
        var body = source.Body;
        if (body.Length - at >= 9 && body[at] == MessagePackCode.Float64)
        {
            value = BitConverter.UInt64BitsToDouble(BinaryPrimitives.ReadUInt64BigEndian(body.Slice(at + 1, 8)));
            return at + 9;
        }

        return MessagePackReader.ReadNumber(ref source, at, out value);
    }
}
