using System.ComponentModel;

namespace ZmqSchema.Formats.MessagePack;

/// <summary>An array; null as nil, which is read as empty.</summary>
/// <typeparam name="T">The elements.</typeparam>
/// <typeparam name="TElement">How each stands.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct ArrayOf<T, TElement> : IMessagePackValue<T[]> where TElement : struct, IMessagePackValue<T>
{
    /// <inheritdoc/>
    public static long Size(in T[] value, int depth) => value is null ? 1 : SequenceOf<T, TElement>.Size(value, depth);

    /// <inheritdoc/>
    public static int Write(Span<byte> body, int at, in T[] value, string member) =>
        value is null
            ? MessagePackWriter.WriteNil(body, at)
            : SequenceOf<T, TElement>.Write(body, at, value, member);

    /// <inheritdoc/>
    public static int Read(ref MessagePackSource source, int at, out T[] value)
    {
        value = [];
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
