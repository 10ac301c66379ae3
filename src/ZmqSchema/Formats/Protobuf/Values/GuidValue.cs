using System.ComponentModel;

namespace ZmqSchema.Formats.Protobuf;

/// <summary>A Guid as 16 bytes in the order of RFC 9562; no bytes at all read as the empty one.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct GuidValue : IProtobufValue<Guid>
{
    private const int Length = 16;

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
        value.TryWriteBytes(ProtobufWriter.Rest(body, at, Length), bigEndian: true, out _);
        return at + Length;
    }

    /// <inheritdoc/>
    public static int Read(ref ProtobufSource source, int at, out Guid value)
    {
        value = default;
        var start = ProtobufReader.ReadLength(ref source, at, out var length);
        if (start < 0)
            return -1;
        if (length is not (0 or Length))
            return source.Fail(at, "has {0} bytes, and a Guid has {1}", length, Length);
        if (length == Length)
            value = new(source.Body.Slice(start, Length), bigEndian: true);
        return start + length;
    }
}
