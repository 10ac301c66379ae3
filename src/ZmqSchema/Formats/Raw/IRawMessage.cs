using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;

namespace ZmqSchema.Formats.Raw;

/// <summary>The Raw codec of a message: payload frames and no body; written by the generator, always explicitly.</summary>
/// <typeparam name="TSelf">The message type itself.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IRawMessage<TSelf> where TSelf : IRawMessage<TSelf>
{
    /// <summary>Takes the payloads.</summary>
    static abstract bool TryReadRaw(PayloadFrames payloads, [MaybeNullWhen(false)] out TSelf message, ref Malformation malformation);
}
