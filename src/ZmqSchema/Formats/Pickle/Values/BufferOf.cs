using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace ZmqSchema.Formats.Pickle;

/// <summary>A number of elements that never changes: of an inline array or a fixed buffer. Bytes are bytes.</summary>
/// <typeparam name="T">The elements.</typeparam>
/// <typeparam name="TElement">How each stands.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class BufferOf<T, TElement> where TElement : struct, IPickleValue<T>
{
    /// <summary>Writes the elements.</summary>
    public static void Write(ref PickleWriter writer, scoped ReadOnlySpan<T> values, string member)
    {
        if (typeof(T) == typeof(byte))
            writer.WriteBytes(MemoryMarshal.CreateReadOnlySpan(ref Unsafe.As<T, byte>(ref MemoryMarshal.GetReference(values)), values.Length));
        else
            SequenceOf<T, TElement>.Write(ref writer, values, member);
    }

    /// <summary>Reads exactly so many elements.</summary>
    public static bool Read(ref PickleSource source, int at, scoped Span<T> values)
    {
        if (!SequenceOf<T, TElement>.Begin(ref source, at, out var count, out var items))
            return false;
        return count == values.Length
            ? SequenceOf<T, TElement>.Fill(ref source, at, items, values)
            : source.Fail(at, "has {0} elements, and {1} belong here", count, values.Length);
    }
}
