using System.Collections.Immutable;
using System.ComponentModel;
using System.Runtime.InteropServices;

namespace ZmqSchema.Formats.Protobuf;

/// <summary>An immutable array as a repeated field; <c>default</c> as empty.</summary>
/// <typeparam name="T">The elements.</typeparam>
/// <typeparam name="TElement">How each stands.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class ImmutableArrayOf<T, TElement> where TElement : struct, IProtobufValue<T>
{
    /// <summary>Bytes that <see cref="Write"/> writes.</summary>
    public static long Size(in ImmutableArray<T> value, uint tag, ref ProtobufLengths lengths) =>
        SequenceOf<T, TElement>.Size(Elements.Of(value), tag, ref lengths);

    /// <summary>Writes the field, unless it is empty.</summary>
    public static int Write(Span<byte> body, int at, uint tag, in ImmutableArray<T> value, ref ProtobufLengths lengths, string member) =>
        SequenceOf<T, TElement>.Write(body, at, tag, Elements.Of(value), ref lengths, member);

    /// <summary>Notes what stands behind a tag.</summary>
    public static int Note(ref ProtobufSource source, int at, uint tag, ref ProtobufOccurrences all) => SequenceOf<T, TElement>.Note(ref source, at, tag, ref all);

    /// <summary>Reads all that was noted.</summary>
    public static bool Gather(ref ProtobufSource source, in ProtobufOccurrences all, out ImmutableArray<T> value)
    {
        var isRead = SequenceOf<T, TElement>.TryGather(ref source, in all, out var values);
        value = ImmutableCollectionsMarshal.AsImmutableArray(values);
        return isRead;
    }
}
