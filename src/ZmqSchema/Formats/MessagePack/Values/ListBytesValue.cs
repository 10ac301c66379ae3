using System.ComponentModel;
using System.Runtime.InteropServices;

namespace ZmqSchema.Formats.MessagePack;

/// <summary>A schema's <c>[ubyte]</c>, which is a list in C#, as bin; null as nil, which is read as empty. Arrays of integers are read too.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct ListBytesValue : IMessagePackValue<List<byte>>
{
    /// <inheritdoc/>
    public static long Size(in List<byte> value, int depth) => value is null ? 1 : MemoryBytesValue.Size(value.Count);

    /// <inheritdoc/>
    public static int Write(Span<byte> body, int at, in List<byte> value, string member) =>
        value is { } bytes ? MessagePackWriter.WriteBinary(body, at, CollectionsMarshal.AsSpan(bytes)) : MessagePackWriter.WriteNil(body, at);

    /// <inheritdoc/>
    public static int Read(ref MessagePackSource source, int at, out List<byte> value) => ListOf<byte, IntegerValue<byte>>.Read(ref source, at, out value);
}
