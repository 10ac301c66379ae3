using System.ComponentModel;

namespace ZmqSchema.Formats.MessagePack;

/// <summary>A ReadOnlyMemory of bytes as bin.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct MemoryBytesValue : IMessagePackValue<ReadOnlyMemory<byte>>
{
    /// <inheritdoc/>
    public static long Size(in ReadOnlyMemory<byte> value, int depth) => Size(value.Length);

    /// <inheritdoc/>
    public static int Write(Span<byte> body, int at, in ReadOnlyMemory<byte> value, string member) =>
        MessagePackWriter.WriteBinary(body, at, value.Span);

    /// <inheritdoc/>
    public static int Read(ref MessagePackSource source, int at, out ReadOnlyMemory<byte> value) =>
        MemoryOf<byte, IntegerValue<byte>>.Read(ref source, at, out value);

    internal static long Size(int length) => (long)MessagePackWriter.BinaryHeaderSize(length) + length;
}
