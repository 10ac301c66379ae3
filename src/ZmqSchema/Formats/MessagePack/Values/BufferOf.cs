using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace ZmqSchema.Formats.MessagePack;

/// <summary>A number of elements that never changes: of an inline array or a fixed buffer. Bytes are a bin.</summary>
/// <typeparam name="T">The elements.</typeparam>
/// <typeparam name="TElement">How each stands.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class BufferOf<T, TElement> where TElement : struct, IMessagePackValue<T>
{
    /// <summary>Bytes that <see cref="Write"/> writes.</summary>
    public static long Size(ReadOnlySpan<T> values, int depth) =>
        typeof(T) == typeof(byte) ? MemoryBytesValue.Size(values.Length) : SequenceOf<T, TElement>.Size(values, depth);

    /// <summary>Writes the elements.</summary>
    public static int Write(Span<byte> body, int at, ReadOnlySpan<T> values, string member) => typeof(T) == typeof(byte)
        ? MessagePackWriter.WriteBinary(
            body, at, MemoryMarshal.CreateReadOnlySpan(ref Unsafe.As<T, byte>(ref MemoryMarshal.GetReference(values)), values.Length))
        : SequenceOf<T, TElement>.Write(body, at, values, member);

    /// <summary>Reads exactly so many elements.</summary>
    public static int Read(ref MessagePackSource source, int at, scoped Span<T> values)
    {
        var start = SequenceOf<T, TElement>.Begin(ref source, at, out var count, out var areRaw);
        if (start < 0)
            return -1;
        return count == values.Length
            ? SequenceOf<T, TElement>.Fill(ref source, start, values, areRaw)
            : source.Fail(at, "has {0} elements, and {1} belong here", count, values.Length);
    }
}
