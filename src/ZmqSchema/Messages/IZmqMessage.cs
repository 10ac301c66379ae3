using System.Buffers;
using System.Diagnostics.CodeAnalysis;

namespace ZmqSchema;

/// <summary>A type that the generator has written codecs for. Users do not implement it: they write <see cref="ZmqMessageAttribute"/>.</summary>
/// <typeparam name="TSelf">The message type itself.</typeparam>
public interface IZmqMessage<TSelf> : IMessageFrames<TSelf> where TSelf : IZmqMessage<TSelf>
{
    /// <summary>Name, topic, formats, fields and fingerprint.</summary>
    static abstract MessageSchema Schema { get; }

    /// <summary>Bytes that <see cref="Pack(Span{byte})"/> writes.</summary>
    int GetPackedSize();

    /// <summary>Bytes that the body has in <paramref name="format"/>.</summary>
    /// <exception cref="NotSupportedException">The message does not list <paramref name="format"/>.</exception>
    int GetPackedSize(WireFormat format);

    /// <summary>Writes the body in the default format and returns the bytes written.</summary>
    /// <exception cref="ArgumentException"><paramref name="destination"/> is shorter than <see cref="GetPackedSize()"/>; nothing was written.</exception>
    int Pack(Span<byte> destination);

    /// <summary>Writes the body in <paramref name="format"/> and returns the bytes written.</summary>
    /// <exception cref="ArgumentException"><paramref name="destination"/> is too short; nothing was written.</exception>
    /// <exception cref="NotSupportedException">The message does not list <paramref name="format"/>.</exception>
    int Pack(Span<byte> destination, WireFormat format);

    /// <summary>Writes the body in the default format.</summary>
    void Pack(IBufferWriter<byte> destination);

    /// <summary>Writes the body in <paramref name="format"/>.</summary>
    /// <exception cref="NotSupportedException">The message does not list <paramref name="format"/>.</exception>
    void Pack(IBufferWriter<byte> destination, WireFormat format);

    /// <summary>Reads a body in the default format; payloads stay empty.</summary>
    /// <exception cref="MalformedMessageException">The bytes are not this message.</exception>
    static abstract TSelf Unpack(ReadOnlySpan<byte> body);

    /// <summary>Reads a body in <paramref name="format"/>; payloads stay empty.</summary>
    /// <exception cref="MalformedMessageException">The bytes are not this message.</exception>
    /// <exception cref="NotSupportedException">The message does not list <paramref name="format"/>.</exception>
    static abstract TSelf Unpack(ReadOnlySpan<byte> body, WireFormat format);

    /// <summary>Reads a body in the default format, or returns false where <see cref="Unpack(ReadOnlySpan{byte})"/> would throw.</summary>
    static abstract bool TryUnpack(ReadOnlySpan<byte> body, [MaybeNullWhen(false)] out TSelf message);

    /// <summary>Reads a body in <paramref name="format"/>, or returns false where the bytes are not this message.</summary>
    /// <exception cref="NotSupportedException">The message does not list <paramref name="format"/>.</exception>
    static abstract bool TryUnpack(ReadOnlySpan<byte> body, WireFormat format, [MaybeNullWhen(false)] out TSelf message);
}
