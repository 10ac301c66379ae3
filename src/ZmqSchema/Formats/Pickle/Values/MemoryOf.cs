using System.ComponentModel;

namespace ZmqSchema.Formats.Pickle;

/// <summary>A ReadOnlyMemory as a list.</summary>
/// <typeparam name="T">The elements.</typeparam>
/// <typeparam name="TElement">How each stands.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct MemoryOf<T, TElement> : IPickleValue<ReadOnlyMemory<T>> where TElement : struct, IPickleValue<T>
{
    /// <inheritdoc/>
    public static void Write(ref PickleWriter writer, in ReadOnlyMemory<T> value, string member) =>
        SequenceOf<T, TElement>.Write(ref writer, value.Span, member);

    /// <inheritdoc/>
    public static bool Read(ref PickleSource source, int at, out ReadOnlyMemory<T> value)
    {
        var isRead = ArrayOf<T, TElement>.Read(ref source, at, out var elements);
        value = elements;
        return isRead;
    }
}
