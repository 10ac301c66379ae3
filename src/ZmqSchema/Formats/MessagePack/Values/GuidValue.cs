using System.ComponentModel;

namespace ZmqSchema.Formats.MessagePack;

/// <summary>A Guid as bin of 16 bytes in the order of RFC 9562; read from its text too.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct GuidValue : IMessagePackValue<Guid>
{
    /// <inheritdoc/>
    public static int FixedSize => 18;

    /// <inheritdoc/>
    public static long Size(in Guid value, int depth) => 18;

    /// <inheritdoc/>
    public static int Write(Span<byte> body, int at, in Guid value, string member)
    {
        at = MessagePackWriter.WriteCode(body, at, MessagePackCode.Bin8, (byte)16);
        value.TryWriteBytes(MessagePackWriter.Rest(body, at, 16), bigEndian: true, out _);
        return at + 16;
    }

    /// <inheritdoc/>
    public static int Read(ref MessagePackSource source, int at, out Guid value)
    {
        value = default;
        var start = MessagePackReader.ReadBytesHeader(ref source, at, "a Guid", out var length);
        if (start < 0)
            return -1;

        var bytes = source.Body.Slice(start, length);
        if (length == 16)
            value = new(bytes, bigEndian: true);
        else if (length > 68 || !Guid.TryParse(bytes, null, out value))
            return source.Fail(at, "has {0} bytes, which are no Guid", length);
        return start + length;
    }
}
