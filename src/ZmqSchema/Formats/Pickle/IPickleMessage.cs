using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;

namespace ZmqSchema.Formats.Pickle;

/// <summary>The pickle codec of a message; written by the generator, always explicitly.</summary>
/// <typeparam name="T">The message type.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IPickleMessage<T>
{
    /// <summary>Writes the message, which is not null, or counts its bytes.</summary>
    /// <exception cref="ArgumentException">A value cannot be written, or the message nests too deeply.</exception>
    static abstract void Write(ref PickleWriter writer, in T message);

    /// <summary>Reads a value of the body as the message, or says in <paramref name="source"/> what is wrong.</summary>
    static abstract bool TryRead(ref PickleSource source, int value, PayloadFrames payloads, [MaybeNullWhen(false)] out T message);
}
