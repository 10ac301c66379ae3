using System.ComponentModel;
using System.Runtime.InteropServices;

namespace ZmqSchema.Formats.Json;

/// <summary>A schema's <c>[ubyte]</c>, which is a list in C#, as base64; null as null, which is read as empty. Arrays of numbers are read too.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct ListBytesValue : IJsonValue<List<byte>>
{
    /// <inheritdoc/>
    public static long Bound(in List<byte> value, int depth) => value is null ? JsonWriter.NullSize : Base64Text.Size(value.Count);

    /// <inheritdoc/>
    public static int Write(Span<byte> body, int at, in List<byte> value, string member) =>
        value is { } bytes ? Base64Text.Write(body, at, CollectionsMarshal.AsSpan(bytes)) : JsonWriter.WriteNull(body, at);

    /// <inheritdoc/>
    public static int Read(ref JsonSource source, int at, out List<byte> value) => ListOf<byte, IntegerValue<byte>>.Read(ref source, at, out value);
}
