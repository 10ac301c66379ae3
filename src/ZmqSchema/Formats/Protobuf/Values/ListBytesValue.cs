using System.ComponentModel;
using System.Runtime.InteropServices;

namespace ZmqSchema.Formats.Protobuf;

/// <summary>A schema's <c>[ubyte]</c>, which is a list in C#, as bytes; null as empty.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct ListBytesValue : IProtobufValue<List<byte>>
{
    /// <inheritdoc/>
    public static uint WireType => WireTypes.Length;

    /// <inheritdoc/>
    public static bool IsDefault(in List<byte> value) => value is null or [];

    /// <inheritdoc/>
    public static long Size(in List<byte> value, ref ProtobufLengths lengths) => ProtobufWriter.WithLength(value?.Count ?? 0);

    /// <inheritdoc/>
    public static int Write(Span<byte> body, int at, in List<byte> value, ref ProtobufLengths lengths, string member) =>
        ProtobufWriter.WriteBytes(body, at, CollectionsMarshal.AsSpan(value));

    /// <inheritdoc/>
    public static int Read(ref ProtobufSource source, int at, out List<byte> value)
    {
        value = [];
        at = ProtobufReader.ReadLength(ref source, at, out var length);
        if (at < 0)
            return -1;
        value.AddRange(source.Body.Slice(at, length));
        return at + length;
    }

    /// <inheritdoc/>
    public static bool TryMake(ref ProtobufSource source, out List<byte> value)
    {
        value = [];
        return true;
    }
}
