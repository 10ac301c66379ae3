using System.ComponentModel;

namespace ZmqSchema.Formats.Json;

/// <summary>A byte[] as base64; null as null, which is read as empty. Arrays of numbers are read too.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct BytesValue : IJsonValue<byte[]>
{
    /// <inheritdoc/>
    public static long Bound(in byte[] value, int depth) => value is null ? JsonWriter.NullSize : Base64Text.Size(value.Length);

    /// <inheritdoc/>
    public static int Write(Span<byte> body, int at, in byte[] value, string member) =>
        value is { } bytes ? Base64Text.Write(body, at, bytes) : JsonWriter.WriteNull(body, at);

    /// <inheritdoc/>
    public static int Read(ref JsonSource source, int at, out byte[] value) => ArrayOf<byte, IntegerValue<byte>>.Read(ref source, at, out value);
}
