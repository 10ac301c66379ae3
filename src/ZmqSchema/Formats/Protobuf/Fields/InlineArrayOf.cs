using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace ZmqSchema.Formats.Protobuf;

/// <summary>An inline array as a repeated field with exactly its elements; of bytes as bytes.</summary>
/// <typeparam name="THolder">The inline array.</typeparam>
/// <typeparam name="T">Its elements.</typeparam>
/// <typeparam name="TElement">How each stands.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class InlineArrayOf<THolder, T, TElement> where THolder : struct where TElement : struct, IProtobufValue<T>
{
    private static int Count => Unsafe.SizeOf<THolder>() / Unsafe.SizeOf<T>();

    /// <summary>Bytes that <see cref="Write"/> writes.</summary>
    public static long Size(in THolder value, uint tag, ref ProtobufLengths lengths) =>
        BufferOf<T, TElement>.Size(Elements.Of<THolder, T>(ref Unsafe.AsRef(in value), Count), tag, ref lengths);

    /// <summary>Writes the field.</summary>
    public static int Write(Span<byte> body, int at, uint tag, in THolder value, ref ProtobufLengths lengths, string member) =>
        BufferOf<T, TElement>.Write(body, at, tag, Elements.Of<THolder, T>(ref Unsafe.AsRef(in value), Count), ref lengths, member);

    /// <summary>Notes what stands behind a tag.</summary>
    public static int Note(ref ProtobufSource source, int at, uint tag, ref ProtobufOccurrences all) => BufferOf<T, TElement>.Note(ref source, at, tag, ref all);

    /// <summary>Reads all that was noted.</summary>
    public static bool Gather(ref ProtobufSource source, in ProtobufOccurrences all, out THolder value)
    {
        value = default;
        return BufferOf<T, TElement>.Gather(ref source, in all, Elements.Of<THolder, T>(ref value, Count));
    }
}
