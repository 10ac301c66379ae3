using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace ZmqSchema.Formats.CapnProto;

/// <summary>A number of elements that never changes, of an inline array or a fixed buffer, as a list; no list at all reads as zeros.</summary>
/// <typeparam name="T">The elements.</typeparam>
/// <typeparam name="TElement">How each stands.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class BufferOf<T, TElement> where TElement : struct, ICapnProtoValue<T>
{
    /// <summary>Bytes of the list.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static long Size(scoped ReadOnlySpan<T> values, CapnProtoRuler ruler) => SequenceOf<T, TElement>.Size(values, ruler);

    /// <summary>Writes the list.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Write(ref CapnProtoWriter writer, int section, int offset, scoped ReadOnlySpan<T> values, string member) =>
        SequenceOf<T, TElement>.Write(ref writer, section, offset, values, member);

    /// <summary>Reads exactly so many elements.</summary>
    public static bool TryRead(ref CapnProtoSource source, scoped in CapnProtoStruct holder, int offset, scoped Span<T> values)
    {
        if (!holder.Has(offset))
            return true;
        if (!SequenceOf<T, TElement>.TryBegin(ref source, in holder, offset, out var list))
            return false;
        return list.Count == values.Length
            ? SequenceOf<T, TElement>.Fill(ref source, in list, values)
            : source.Fail(holder.PositionOf(offset), "has {0} elements, and {1} belong here", list.Count, values.Length);
    }
}
