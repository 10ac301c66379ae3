using System.Collections.Immutable;
using System.ComponentModel;
using System.Runtime.InteropServices;

namespace ZmqSchema.Formats.Json;

/// <summary>An immutable array; <c>default</c> as null, which is read as empty.</summary>
/// <typeparam name="T">The elements.</typeparam>
/// <typeparam name="TElement">How each stands.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct ImmutableArrayOf<T, TElement> : IJsonValue<ImmutableArray<T>> where TElement : struct, IJsonValue<T>
{
    /// <inheritdoc/>
    public static long Bound(in ImmutableArray<T> value, int depth) =>
        value.IsDefault ? JsonWriter.NullSize : SequenceOf<T, TElement>.Bound(value.AsSpan(), depth);

    /// <inheritdoc/>
    public static int Write(Span<byte> body, int at, in ImmutableArray<T> value, string member) =>
        value.IsDefault ? JsonWriter.WriteNull(body, at) : SequenceOf<T, TElement>.Write(body, at, value.AsSpan(), member);

    /// <inheritdoc/>
    public static int Read(ref JsonSource source, int at, out ImmutableArray<T> value)
    {
        at = ArrayOf<T, TElement>.Read(ref source, at, out var items);
        value = ImmutableCollectionsMarshal.AsImmutableArray(items);
        return at;
    }
}
