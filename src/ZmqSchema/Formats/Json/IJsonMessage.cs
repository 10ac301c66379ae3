using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;

namespace ZmqSchema.Formats.Json;

/// <summary>The JSON codec of a message; written by the generator, always explicitly.</summary>
/// <typeparam name="T">The message type.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IJsonMessage<T>
{
    /// <summary>Bytes that <see cref="Write"/> writes at most.</summary>
    /// <param name="message">The message, which is not null.</param>
    /// <param name="depth">How many objects and arrays it stands in, its own included.</param>
    /// <exception cref="ArgumentException">The message nests too deeply.</exception>
    static abstract long Bound(in T message, int depth);

    /// <summary>Writes the message at <paramref name="at"/> and returns where it ends.</summary>
    static abstract int Write(Span<byte> body, int at, in T message);

    /// <summary>Reads the message at <paramref name="at"/> and moves <paramref name="at"/> to its end, or says in <paramref name="source"/> what is wrong.</summary>
    static abstract bool TryRead(ref JsonSource source, ref int at, PayloadFrames payloads, [MaybeNullWhen(false)] out T message);
}
