using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;

namespace ZmqSchema.Formats.CapnProto;

/// <summary>The Cap'n Proto codec of a message or a union, which is a struct; written by the generator, always explicitly.</summary>
/// <typeparam name="T">The message type.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface ICapnProtoStruct<T>
{
    /// <summary>Words of the data section.</summary>
    static abstract int DataWords { get; }

    /// <summary>Pointers behind it.</summary>
    static abstract int PointerCount { get; }

    /// <summary>Bytes of all that the pointers lead to.</summary>
    /// <param name="message">The message, which is not null.</param>
    /// <param name="ruler">How it is measured.</param>
    /// <exception cref="ArgumentException">The message nests too deeply.</exception>
    static abstract long Size(in T message, CapnProtoRuler ruler);

    /// <summary>Writes the message into a struct of zeros whose data begins at <paramref name="data"/>, and behind it what its pointers lead to.</summary>
    static abstract void Write(ref CapnProtoWriter writer, int data, in T message);

    /// <summary>Reads the message, or says in <paramref name="source"/> what is wrong. Of a union it is null where no case is known.</summary>
    static abstract bool TryRead(
        ref CapnProtoSource source, scoped in CapnProtoStruct it, PayloadFrames payloads, [MaybeNullWhen(false)] out T message);
}
