using System.ComponentModel;
using System.Runtime.InteropServices;

namespace ZmqSchema.Formats.MessagePack;

/// <summary>An immutable array; <c>default</c> as nil, which is read as empty.</summary>
/// <typeparam name="T">The elements.</typeparam>
/// <typeparam name="TElement">How each stands.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct ImmutableArrayOf<T, TElement> : IMessagePackValue<System.Collections.Immutable.ImmutableArray<T>> where TElement : struct, IMessagePackValue<T>
{
    /// <inheritdoc/>
    public static long Size(in System.Collections.Immutable.ImmutableArray<T> value, int depth) => value.IsDefault ? 1 : SequenceOf<T, TElement>.Size(value.AsSpan(), depth);

    /// <inheritdoc/>
    public static int Write(Span<byte> body, int at, in System.Collections.Immutable.ImmutableArray<T> value, string member) =>
        value.IsDefault
            ? MessagePackWriter.WriteNil(body, at)
            : SequenceOf<T, TElement>.Write(body, at, value.AsSpan(), member);

    /// <inheritdoc/>
    public static int Read(ref MessagePackSource source, int at, out System.Collections.Immutable.ImmutableArray<T> value)
    {
        value = [];
        if (MessagePackReader.TakesNil(ref source, ref at))
            return at;

        var start = SequenceOf<T, TElement>.Begin(ref source, at, out var count, out var areRaw);
        if (start < 0)
            return -1;

        var elements = Elements.NewArray<T>(count);
        start = SequenceOf<T, TElement>.Fill(ref source, start, elements, areRaw);
        value = ImmutableCollectionsMarshal.AsImmutableArray(elements);
        return start;
    }
}
