using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;

namespace ZmqSchema.Formats.Protobuf;

/// <summary>The Protocol Buffers codec of a message; written by the generator, always explicitly.</summary>
/// <typeparam name="T">The message type.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IProtobufMessage<T>
{
    /// <summary>Bytes that <see cref="Write"/> writes: the fields, without a length in front.</summary>
    /// <param name="message">The message, which is not null.</param>
    /// <param name="lengths">Notes the lengths within the message, in the order in which they are written.</param>
    /// <exception cref="ArgumentException">The message nests too deeply.</exception>
    static abstract long Size(in T message, ref ProtobufLengths lengths);

    /// <summary>Writes the message at <paramref name="at"/> and returns where it ends.</summary>
    static abstract int Write(Span<byte> body, int at, in T message, ref ProtobufLengths lengths);

    /// <summary>
    /// Reads the message from <paramref name="at"/> to the end of the body, or says in <paramref name="source"/> what is wrong. Of a union it
    /// is null where no case is known.
    /// </summary>
    static abstract bool TryRead(ref ProtobufSource source, int at, PayloadFrames payloads, [MaybeNullWhen(false)] out T message);
}
