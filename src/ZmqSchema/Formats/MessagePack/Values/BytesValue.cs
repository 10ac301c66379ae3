using System.ComponentModel;

namespace ZmqSchema.Formats.MessagePack;

/// <summary>A byte[] as bin; null as nil, which is read as empty.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct BytesValue : IMessagePackValue<byte[]>
{
    /// <inheritdoc/>
    public static long Size(in byte[] value, int depth) => value is null ? 1 : MemoryBytesValue.Size(value.Length);

    /// <inheritdoc/>
    public static int Write(Span<byte> body, int at, in byte[] value, string member) =>
        value is { } bytes ? MessagePackWriter.WriteBinary(body, at, bytes) : MessagePackWriter.WriteNil(body, at);

    /// <inheritdoc/>
    public static int Read(ref MessagePackSource source, int at, out byte[] value) => ArrayOf<byte, IntegerValue<byte>>.Read(ref source, at, out value);
}
