using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace ZmqSchema.Formats.Protobuf;

/// <summary>A number of elements that never changes, of an inline array or a fixed buffer: a repeated field, or bytes.</summary>
/// <typeparam name="T">The elements.</typeparam>
/// <typeparam name="TElement">How each stands.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class BufferOf<T, TElement> where TElement : struct, IProtobufValue<T>
{
    /// <summary>Bytes that <see cref="Write"/> writes.</summary>
    public static long Size(scoped ReadOnlySpan<T> values, uint tag, ref ProtobufLengths lengths) => typeof(T) == typeof(byte)
        ? ProtobufWriter.VarintSize(tag) + ProtobufWriter.WithLength(values.Length)
        : SequenceOf<T, TElement>.Size(values, tag, ref lengths);

    /// <summary>Writes the field.</summary>
    public static int Write(Span<byte> body, int at, uint tag, scoped ReadOnlySpan<T> values, ref ProtobufLengths lengths, string member) => typeof(T) == typeof(byte)
        ? ProtobufWriter.WriteBytes(body, ProtobufWriter.WriteTag(body, at, tag), AsBytes(MemoryMarshal.CreateSpan(ref MemoryMarshal.GetReference(values), values.Length)))
        : SequenceOf<T, TElement>.Write(body, at, tag, values, ref lengths, member);

    /// <summary>Notes what stands behind a tag.</summary>
    public static int Note(ref ProtobufSource source, int at, uint tag, ref ProtobufOccurrences all) =>
        typeof(T) == typeof(byte) ? ProtobufReader.Note(ref source, at, tag, ref all) : SequenceOf<T, TElement>.Note(ref source, at, tag, ref all);

    /// <summary>Reads exactly so many elements.</summary>
    public static bool Gather(ref ProtobufSource source, in ProtobufOccurrences all, scoped Span<T> values)
    {
        if (typeof(T) == typeof(byte))
            return GatherBytes(ref source, in all, AsBytes(values));
        if (!SequenceOf<T, TElement>.TryCount(ref source, in all, out var count))
            return false;
        if (count == values.Length)
            return SequenceOf<T, TElement>.Fill(ref source, in all, values);
        source.Fail(all.First, "has {0} elements, and {1} belong here", count, values.Length);
        return false;
    }

    private static bool GatherBytes(ref ProtobufSource source, in ProtobufOccurrences all, scoped Span<byte> values)
    {
        var start = ProtobufReader.ReadLength(ref source, all.Last, out var length);
        if (start >= 0 && length == values.Length)
            return source.Body.Slice(start, length).TryCopyTo(values);
        if (start >= 0)
            source.Fail(all.Last, "has {0} bytes, and {1} belong here", length, values.Length);
        return false;
    }

    private static Span<byte> AsBytes(Span<T> values) => MemoryMarshal.CreateSpan(ref Unsafe.As<T, byte>(ref MemoryMarshal.GetReference(values)), values.Length);
}
