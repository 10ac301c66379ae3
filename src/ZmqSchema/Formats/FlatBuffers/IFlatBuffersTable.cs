using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;

namespace ZmqSchema.Formats.FlatBuffers;

/// <summary>The FlatBuffers codec of a table; written by the generator, always explicitly.</summary>
/// <typeparam name="TMessage">The message that the table is.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IFlatBuffersTable<TMessage>
{
    /// <summary>Four bytes that stand behind the root offset where this table is the root, or none.</summary>
    static virtual ReadOnlySpan<byte> FileIdentifier => default;

    /// <summary>No fewer bytes than the table takes with its vtable, with all that it refers to, and with what is skipped for their alignment.</summary>
    /// <param name="message">What it is written from.</param>
    /// <param name="depth">How many tables it stands in, itself included.</param>
    /// <exception cref="ArgumentException">The message nests too deeply.</exception>
    static abstract long Bound(TMessage message, int depth);

    /// <summary>Places the table and all that it holds, writes it unless the writer measures, and returns its position.</summary>
    static abstract int Write(ref FlatBuffersWriter writer, TMessage message);

    /// <summary>Reads the table at <paramref name="position"/>; what is wrong with it is left in the reader.</summary>
    static abstract bool TryRead(ref FlatBuffersReader reader, int position, PayloadFrames payloads, [MaybeNullWhen(false)] out TMessage message);

    /// <summary>Looks at every byte that any access can reach from the table at <paramref name="position"/>.</summary>
    static abstract bool Verify(ref FlatBuffersVerifier verifier, int position);
}
