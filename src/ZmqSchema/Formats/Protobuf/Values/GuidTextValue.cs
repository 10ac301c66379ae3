using System.ComponentModel;

namespace ZmqSchema.Formats.Protobuf;

/// <summary>A Guid as its text of 36 letters: as a key of a map, which cannot be bytes. No text at all reads as the empty one.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct GuidTextValue : IProtobufValue<Guid>
{
    private const int Length = 36;
    private const int Longest = 68;

    /// <inheritdoc/>
    public static uint WireType => WireTypes.Length;

    /// <inheritdoc/>
    public static bool IsDefault(in Guid value) => false;

    /// <inheritdoc/>
    public static long Size(in Guid value, ref ProtobufLengths lengths) => 1 + Length;

    /// <inheritdoc/>
    public static int Write(Span<byte> body, int at, in Guid value, ref ProtobufLengths lengths, string member)
    {
        at = ProtobufWriter.WriteVarint(body, at, Length);
        value.TryFormat(ProtobufWriter.Rest(body, at, Length), out _);
        return at + Length;
    }

    /// <inheritdoc/>
    public static int Read(ref ProtobufSource source, int at, out Guid value)
    {
        value = default;
        var start = ProtobufReader.ReadLength(ref source, at, out var length);
        if (start < 0)
            return -1;
        return length == 0 || (length <= Longest && Guid.TryParse(source.Body.Slice(start, length), null, out value))
            ? start + length
            : source.Fail(start, "is no Guid");
    }
}
