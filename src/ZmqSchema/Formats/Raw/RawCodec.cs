using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;

namespace ZmqSchema.Formats.Raw;

/// <summary>Raw messages: the body is not there, and no byte may be in it.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class RawCodec
{
    /// <summary>Reads a message, or says what is wrong.</summary>
    public static bool TryRead<T>(ReadOnlySpan<byte> body, PayloadFrames payloads, [MaybeNullWhen(false)] out T message, out Malformation malformation)
        where T : IRawMessage<T>
    {
        malformation = default;
        if (body.IsEmpty)
            return T.TryReadRaw(payloads, out message, ref malformation);

        malformation = new(null, 0, "has a body of {0} bytes, and a Raw message has none", body.Length);
        message = default;
        return false;
    }
}
