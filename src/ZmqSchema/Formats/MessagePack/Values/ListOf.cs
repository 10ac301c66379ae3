using System.ComponentModel;
using System.Runtime.InteropServices;

namespace ZmqSchema.Formats.MessagePack;

/// <summary>A list as an array; null as nil, which is read as empty.</summary>
/// <typeparam name="T">The elements.</typeparam>
/// <typeparam name="TElement">How each stands.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct ListOf<T, TElement> : IMessagePackValue<List<T>> where TElement : struct, IMessagePackValue<T>
{
    // Its object beside the array.
    private const int Cost = 32;

    /// <inheritdoc/>
    public static long Size(in List<T> value, int depth) => value is null ? 1 : SequenceOf<T, TElement>.Size(CollectionsMarshal.AsSpan(value), depth);

    /// <inheritdoc/>
    public static int Write(Span<byte> body, int at, in List<T> value, string member) =>
        value is null
            ? MessagePackWriter.WriteNil(body, at)
            : SequenceOf<T, TElement>.Write(body, at, CollectionsMarshal.AsSpan(value), member);

    /// <inheritdoc/>
    public static int Read(ref MessagePackSource source, int at, out List<T> value)
    {
        value = null!;
        if (MessagePackReader.TakesNil(ref source, ref at))
        {
            value = [];
            return source.Affords(at, Cost) ? at : -1;
        }

        var start = SequenceOf<T, TElement>.Begin(ref source, at, out var count, out var areRaw);
        if (start < 0 || !source.Affords(at, Cost))
            return -1;

        value = Elements.NewList<T>(count);
        return SequenceOf<T, TElement>.Fill(ref source, start, CollectionsMarshal.AsSpan(value), areRaw);
    }
}
