using System.ComponentModel;

namespace ZmqSchema.Formats.Protobuf;

/// <summary>A ReadOnlyMemory of bytes as bytes.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct MemoryBytesValue : IProtobufValue<ReadOnlyMemory<byte>>
{
    /// <inheritdoc/>
    public static uint WireType => WireTypes.Length;

    /// <inheritdoc/>
    public static bool IsDefault(in ReadOnlyMemory<byte> value) => value.IsEmpty;

    /// <inheritdoc/>
    public static long Size(in ReadOnlyMemory<byte> value, ref ProtobufLengths lengths) => ProtobufWriter.WithLength(value.Length);

    /// <inheritdoc/>
    public static int Write(Span<byte> body, int at, in ReadOnlyMemory<byte> value, ref ProtobufLengths lengths, string member) =>
        ProtobufWriter.WriteBytes(body, at, value.Span);

    /// <inheritdoc/>
    public static int Read(ref ProtobufSource source, int at, out ReadOnlyMemory<byte> value)
    {
        at = BytesValue.Read(ref source, at, out var bytes);
        value = bytes;
        return at;
    }
}
