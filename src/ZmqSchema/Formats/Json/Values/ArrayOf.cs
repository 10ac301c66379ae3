using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace ZmqSchema.Formats.Json;

/// <summary>An array; null as null, which is read as empty. Bytes are read from base64 too.</summary>
/// <typeparam name="T">The elements.</typeparam>
/// <typeparam name="TElement">How each stands.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct ArrayOf<T, TElement> : IJsonValue<T[]> where TElement : struct, IJsonValue<T>
{
    /// <inheritdoc/>
    public static long Bound(in T[] value, int depth) => value is null ? JsonWriter.NullSize : SequenceOf<T, TElement>.Bound(value, depth);

    /// <inheritdoc/>
    public static int Write(Span<byte> body, int at, in T[] value, string member) =>
        value is { } items ? SequenceOf<T, TElement>.Write(body, at, items, member) : JsonWriter.WriteNull(body, at);

    /// <inheritdoc/>
    public static int Read(ref JsonSource source, int at, out T[] value)
    {
        value = [];
        if (JsonReader.TakesNull(ref source, ref at))
            return at;
        if (AreBytes(ref source, at))
        {
            at = Base64Text.Read(ref source, at, out var bytes);
            value = Unsafe.As<byte[], T[]>(ref bytes);
            return at;
        }

        var collected = default(Collected<T>);
        var end = SequenceOf<T, TElement>.Read(ref source, at, ref collected);
        if (end >= 0 && collected.Count > 0)
        {
            if (!source.Affords(at, (long)collected.Count * Unsafe.SizeOf<T>()))
                end = -1;
            else
                value = collected.Items.ToArray();
        }

        collected.End();
        return end;
    }

    /// <summary>Whether the elements are bytes and stand there as base64.</summary>
    internal static bool AreBytes(ref JsonSource source, int at) =>
        typeof(T) == typeof(byte) && (uint)at < (uint)source.Body.Length && source.Body[at] == '"';
}
