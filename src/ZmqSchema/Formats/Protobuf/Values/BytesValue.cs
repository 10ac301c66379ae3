using System.ComponentModel;

namespace ZmqSchema.Formats.Protobuf;

/// <summary>A byte[] as bytes; null as empty.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct BytesValue : IProtobufValue<byte[]>
{
    /// <inheritdoc/>
    public static uint WireType => WireTypes.Length;

    /// <inheritdoc/>
    public static bool IsDefault(in byte[] value) => value is null or [];

    /// <inheritdoc/>
    public static long Size(in byte[] value, ref ProtobufLengths lengths) => ProtobufWriter.WithLength(value?.Length ?? 0);

    /// <inheritdoc/>
    public static int Write(Span<byte> body, int at, in byte[] value, ref ProtobufLengths lengths, string member) => ProtobufWriter.WriteBytes(body, at, value);

    /// <inheritdoc/>
    public static int Read(ref ProtobufSource source, int at, out byte[] value)
    {
        at = ProtobufReader.ReadLength(ref source, at, out var length);
        value = at < 0 || length == 0 ? [] : source.Body.Slice(at, length).ToArray();
        return at < 0 ? -1 : at + length;
    }

    /// <inheritdoc/>
    public static bool TryMake(ref ProtobufSource source, out byte[] value)
    {
        value = [];
        return true;
    }
}
