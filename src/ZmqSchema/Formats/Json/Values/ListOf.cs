using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace ZmqSchema.Formats.Json;

/// <summary>A list as an array; null as null, which is read as empty.</summary>
/// <typeparam name="T">The elements.</typeparam>
/// <typeparam name="TElement">How each stands.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct ListOf<T, TElement> : IJsonValue<List<T>> where TElement : struct, IJsonValue<T>
{
    // Its object beside the array.
    private const int Cost = 32;

    /// <inheritdoc/>
    public static long Bound(in List<T> value, int depth) =>
        value is null ? JsonWriter.NullSize : SequenceOf<T, TElement>.Bound(CollectionsMarshal.AsSpan(value), depth);

    /// <inheritdoc/>
    public static int Write(Span<byte> body, int at, in List<T> value, string member) =>
        value is { } items ? SequenceOf<T, TElement>.Write(body, at, CollectionsMarshal.AsSpan(items), member) : JsonWriter.WriteNull(body, at);

    /// <inheritdoc/>
    public static int Read(ref JsonSource source, int at, out List<T> value)
    {
        value = null!;
        if (!source.Affords(at, Cost))
            return -1;
        if (JsonReader.TakesNull(ref source, ref at))
        {
            value = [];
            return at;
        }

        if (ArrayOf<T, TElement>.AreBytes(ref source, at))
        {
            var next = ArrayOf<T, TElement>.Read(ref source, at, out var bytes);
            value = [.. bytes];
            return next;
        }

        var collected = default(Collected<T>);
        var end = SequenceOf<T, TElement>.Read(ref source, at, ref collected);
        if (end >= 0 && source.Affords(at, (long)collected.Count * Unsafe.SizeOf<T>()))
        {
            value = Elements.NewList<T>(collected.Count);
            collected.Items.CopyTo(CollectionsMarshal.AsSpan(value));
        }

        collected.End();
        return value is null ? -1 : end;
    }
}
