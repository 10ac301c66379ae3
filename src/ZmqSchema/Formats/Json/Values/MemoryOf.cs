using System.ComponentModel;

namespace ZmqSchema.Formats.Json;

/// <summary>A ReadOnlyMemory as an array.</summary>
/// <typeparam name="T">The elements.</typeparam>
/// <typeparam name="TElement">How each stands.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct MemoryOf<T, TElement> : IJsonValue<ReadOnlyMemory<T>> where TElement : struct, IJsonValue<T>
{
    /// <inheritdoc/>
    public static long Bound(in ReadOnlyMemory<T> value, int depth) => SequenceOf<T, TElement>.Bound(value.Span, depth);

    /// <inheritdoc/>
    public static int Write(Span<byte> body, int at, in ReadOnlyMemory<T> value, string member) =>
        SequenceOf<T, TElement>.Write(body, at, value.Span, member);

    /// <inheritdoc/>
    public static int Read(ref JsonSource source, int at, out ReadOnlyMemory<T> value)
    {
        at = ArrayOf<T, TElement>.Read(ref source, at, out var items);
        value = items;
        return at;
    }
}
