using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace ZmqSchema.Formats.Json;

/// <summary>A number of elements that never changes: of an inline array or a fixed buffer. Bytes are base64.</summary>
/// <typeparam name="T">The elements.</typeparam>
/// <typeparam name="TElement">How each stands.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class BufferOf<T, TElement> where TElement : struct, IJsonValue<T>
{
    /// <summary>Bytes that <see cref="Write"/> writes at most.</summary>
    public static long Bound(ReadOnlySpan<T> values, int depth) =>
        typeof(T) == typeof(byte) ? Base64Text.Size(values.Length) : SequenceOf<T, TElement>.Bound(values, depth);

    /// <summary>Writes the elements.</summary>
    public static int Write(Span<byte> body, int at, ReadOnlySpan<T> values, string member) => typeof(T) == typeof(byte)
        ? Base64Text.Write(body, at, MemoryMarshal.CreateReadOnlySpan(ref Unsafe.As<T, byte>(ref MemoryMarshal.GetReference(values)), values.Length))
        : SequenceOf<T, TElement>.Write(body, at, values, member);

    /// <summary>Reads exactly so many elements.</summary>
    public static int Read(ref JsonSource source, int at, scoped Span<T> values)
    {
        if (ArrayOf<T, TElement>.AreBytes(ref source, at))
        {
            var end = Base64Text.Read(ref source, at, out var bytes);
            return end < 0 ? -1 : Take(ref source, at, end, Unsafe.As<byte[], T[]>(ref bytes), values);
        }

        var collected = default(Collected<T>);
        var next = SequenceOf<T, TElement>.Read(ref source, at, ref collected);
        if (next >= 0)
            next = Take(ref source, at, next, collected.Items, values);
        collected.End();
        return next;
    }

    private static int Take(ref JsonSource source, int at, int end, scoped ReadOnlySpan<T> read, scoped Span<T> values)
    {
        if (read.Length != values.Length)
            return source.Fail(at, "has {0} elements, and {1} belong here", read.Length, values.Length);
        read.CopyTo(values);
        return end;
    }
}
