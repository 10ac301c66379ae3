using System.ComponentModel;
using System.Runtime.InteropServices;

namespace ZmqSchema.Formats.Protobuf;

/// <summary>A list as a repeated field; null as empty.</summary>
/// <typeparam name="T">The elements.</typeparam>
/// <typeparam name="TElement">How each stands.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class ListOf<T, TElement> where TElement : struct, IProtobufValue<T>
{
    // Its object beside the array.
    private const int Cost = 32;

    /// <summary>Bytes that <see cref="Write"/> writes.</summary>
    public static long Size(in List<T>? value, uint tag, ref ProtobufLengths lengths) => SequenceOf<T, TElement>.Size(Elements.Of(value), tag, ref lengths);

    /// <summary>Writes the field, unless it is empty.</summary>
    public static int Write(Span<byte> body, int at, uint tag, in List<T>? value, ref ProtobufLengths lengths, string member) =>
        SequenceOf<T, TElement>.Write(body, at, tag, Elements.Of(value), ref lengths, member);

    /// <summary>Notes what stands behind a tag.</summary>
    public static int Note(ref ProtobufSource source, int at, uint tag, ref ProtobufOccurrences all) => SequenceOf<T, TElement>.Note(ref source, at, tag, ref all);

    /// <summary>Reads all that was noted.</summary>
    public static bool Gather(ref ProtobufSource source, in ProtobufOccurrences all, out List<T> value)
    {
        value = null!;
        if (!SequenceOf<T, TElement>.TryCount(ref source, in all, out var count) || !source.Affords(all.First, Cost))
            return false;
        value = Elements.NewList<T>(count);
        return SequenceOf<T, TElement>.Fill(ref source, in all, CollectionsMarshal.AsSpan(value));
    }
}
