using System.ComponentModel;

namespace ZmqSchema.Formats.Pickle;

/// <summary>A ReadOnlyMemory of bytes as bytes.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct MemoryBytesValue : IPickleValue<ReadOnlyMemory<byte>>
{
    /// <inheritdoc/>
    public static void Write(ref PickleWriter writer, in ReadOnlyMemory<byte> value, string member) => writer.WriteBytes(value.Span);

    /// <inheritdoc/>
    public static bool Read(ref PickleSource source, int at, out ReadOnlyMemory<byte> value) =>
        MemoryOf<byte, IntegerValue<byte>>.Read(ref source, at, out value);
}
