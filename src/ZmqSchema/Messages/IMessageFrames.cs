using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;

namespace ZmqSchema;

/// <summary>What typed sockets need of a message beyond its public members; written by the generator, always explicitly.</summary>
/// <typeparam name="TSelf">The message type itself.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IMessageFrames<TSelf> where TSelf : IMessageFrames<TSelf>
{
    /// <summary>Raw frames after the body.</summary>
    static virtual int PayloadCount => 0;

    /// <summary>Whether memory and a Struct body are the same bytes on this machine, so that bodies can be overlaid and batched.</summary>
    static virtual bool IsBlittable => false;

    /// <summary>Reads a body and takes its payloads, or says what is wrong. Nothing in <paramref name="body"/> makes it throw.</summary>
    /// <param name="body">The body frame; empty for <see cref="WireFormat.Raw"/>.</param>
    /// <param name="format">A format that the message lists.</param>
    /// <param name="payloads">The frames behind the body, or <c>default</c>: then payload members stay empty and no shape is checked.</param>
    /// <param name="message">The message, when true is returned.</param>
    /// <param name="malformation">The fault, when false is returned.</param>
    static abstract bool TryRead(
        ReadOnlySpan<byte> body, WireFormat format, PayloadFrames payloads, [MaybeNullWhen(false)] out TSelf message, out Malformation malformation);

    /// <summary>
    /// Packs into a destination of whatever length and returns the size of the body in any case. A destination that is shorter may have been
    /// written to; so the size need not be known before, which takes as long as packing in some formats.
    /// </summary>
    /// <exception cref="ArgumentException">The message cannot be packed.</exception>
    static abstract int PackWithin(in TSelf message, Span<byte> destination, WireFormat format);

    /// <summary>Hands each payload to <paramref name="sink"/> in order.</summary>
    /// <exception cref="ArgumentException">A payload does not have the size that its shape gives.</exception>
    void WritePayloads(IPayloadSink sink)
    {
    }

    /// <summary>Sees a body of n messages as n messages, in place. Only for a blittable message.</summary>
    static virtual bool TryOverlayMany(ReadOnlySpan<byte> body, out ReadOnlySpan<TSelf> batch, out Malformation malformation) =>
        throw new NotSupportedException($"{typeof(TSelf)} is not blittable.");

    /// <summary>Packs n messages one behind the other, n times the packed size. Only for a blittable message.</summary>
    static virtual void PackMany(ReadOnlySpan<TSelf> batch, Span<byte> destination) =>
        throw new NotSupportedException($"{typeof(TSelf)} is not blittable.");
}
