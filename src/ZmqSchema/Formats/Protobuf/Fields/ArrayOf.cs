using System.ComponentModel;

namespace ZmqSchema.Formats.Protobuf;

/// <summary>An array as a repeated field; null as empty.</summary>
/// <typeparam name="T">The elements.</typeparam>
/// <typeparam name="TElement">How each stands.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class ArrayOf<T, TElement> where TElement : struct, IProtobufValue<T>
{
    /// <summary>Bytes that <see cref="Write"/> writes.</summary>
    public static long Size(in T[]? value, uint tag, ref ProtobufLengths lengths) => SequenceOf<T, TElement>.Size(value, tag, ref lengths);

    /// <summary>Writes the field, unless it is empty.</summary>
    public static int Write(Span<byte> body, int at, uint tag, in T[]? value, ref ProtobufLengths lengths, string member) =>
        SequenceOf<T, TElement>.Write(body, at, tag, value, ref lengths, member);

    /// <summary>Notes what stands behind a tag.</summary>
    public static int Note(ref ProtobufSource source, int at, uint tag, ref ProtobufOccurrences all) => SequenceOf<T, TElement>.Note(ref source, at, tag, ref all);

    /// <summary>Reads all that was noted.</summary>
    public static bool Gather(ref ProtobufSource source, in ProtobufOccurrences all, out T[] value) =>
        SequenceOf<T, TElement>.TryGather(ref source, in all, out value);
}
