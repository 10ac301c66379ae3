using System.ComponentModel;

namespace ZmqSchema.Formats.MessagePack;

/// <summary>A ReadOnlyMemory as an array.</summary>
/// <typeparam name="T">The elements.</typeparam>
/// <typeparam name="TElement">How each stands.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct MemoryOf<T, TElement> : IMessagePackValue<ReadOnlyMemory<T>> where TElement : struct, IMessagePackValue<T>
{
    /// <inheritdoc/>
    public static long Size(in ReadOnlyMemory<T> value, int depth) => SequenceOf<T, TElement>.Size(value.Span, depth);

    /// <inheritdoc/>
    public static int Write(Span<byte> body, int at, in ReadOnlyMemory<T> value, string member) =>
        SequenceOf<T, TElement>.Write(body, at, value.Span, member);

    /// <inheritdoc/>
    public static int Read(ref MessagePackSource source, int at, out ReadOnlyMemory<T> value)
    {
        value = default;
        if (MessagePackReader.TakesNil(ref source, ref at))
            return at;

        var start = SequenceOf<T, TElement>.Begin(ref source, at, out var count, out var areRaw);
        if (start < 0)
            return -1;

        var elements = Elements.NewArray<T>(count);
        start = SequenceOf<T, TElement>.Fill(ref source, start, elements, areRaw);
        value = elements;
        return start;
    }
}
