using System.Buffers.Binary;
using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace ZmqSchema.Formats.MessagePack;

/// <summary>A float32; read from float64 too, as Python sends it, rounded to the nearest.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct SingleValue : IMessagePackValue<float>
{
    /// <inheritdoc/>
    public static int FixedSize => 5;

    /// <inheritdoc/>
    public static long Size(in float value, int depth) => 5;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Write(Span<byte> body, int at, in float value, string member) =>
        MessagePackWriter.WriteCode(body, at, MessagePackCode.Float32, BitConverter.SingleToUInt32Bits(value));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Read(ref MessagePackSource source, int at, out float value)
    {
        var body = source.Body;
        if (body.Length - at >= 5 && body[at] == MessagePackCode.Float32)
        {
            value = BitConverter.UInt32BitsToSingle(BinaryPrimitives.ReadUInt32BigEndian(body.Slice(at + 1, 4)));
            return at + 5;
        }

        return ReadAny(ref source, at, out value);
    }

    private static int ReadAny(ref MessagePackSource source, int at, out float value)
    {
        var end = MessagePackReader.ReadNumber(ref source, at, out var number);
        value = (float)number;
        return end < 0 || !float.IsInfinity(value) || double.IsInfinity(number) ? end : source.Fail(at, "is too large for a float32");
    }
}
