using System.ComponentModel;

namespace ZmqSchema.Formats.Json;

/// <summary>A ReadOnlyMemory of bytes as base64. Arrays of numbers are read too.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct MemoryBytesValue : IJsonValue<ReadOnlyMemory<byte>>
{
    /// <inheritdoc/>
    public static long Bound(in ReadOnlyMemory<byte> value, int depth) => Base64Text.Size(value.Length);

    /// <inheritdoc/>
    public static int Write(Span<byte> body, int at, in ReadOnlyMemory<byte> value, string member) => Base64Text.Write(body, at, value.Span);

    /// <inheritdoc/>
    public static int Read(ref JsonSource source, int at, out ReadOnlyMemory<byte> value)
    {
        at = ArrayOf<byte, IntegerValue<byte>>.Read(ref source, at, out var bytes);
        value = bytes;
        return at;
    }
}
