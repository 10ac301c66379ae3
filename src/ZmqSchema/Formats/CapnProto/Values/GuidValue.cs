using System.ComponentModel;

namespace ZmqSchema.Formats.CapnProto;

/// <summary>A Guid as Data: 16 bytes in the order of RFC 9562. No bytes at all read as the empty one.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct GuidValue : ICapnProtoValue<Guid>
{
    private const int Length = 16;

    /// <inheritdoc/>
    public static CapnProtoSize ElementSize => CapnProtoSize.Pointer;

    /// <inheritdoc/>
    public static long Size(in Guid value, CapnProtoRuler ruler) => Length;

    /// <inheritdoc/>
    public static void Write(ref CapnProtoWriter writer, int section, int offset, in Guid value, string member) =>
        value.TryWriteBytes(writer.Span(writer.PutList(section, offset, CapnProtoSize.Byte, Length), Length), bigEndian: true, out _);

    /// <inheritdoc/>
    public static bool TryRead(ref CapnProtoSource source, scoped in CapnProtoStruct holder, int offset, out Guid value)
    {
        value = default;
        if (!holder.TryGetBytes(offset, out var bytes, ref source.Malformation))
            return false;
        if (bytes.Length is not (0 or Length))
            return source.Fail(holder.PositionOf(offset), "has {0} bytes, and a Guid has {1}", bytes.Length, Length);
        if (bytes.Length == Length)
            value = new(bytes, bigEndian: true);
        return true;
    }
}
