using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace ZmqSchema.Formats.CapnProto;

/// <summary>A ReadOnlyMemory as a list.</summary>
/// <typeparam name="T">The elements.</typeparam>
/// <typeparam name="TElement">How each stands.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct MemoryOf<T, TElement> : ICapnProtoValue<ReadOnlyMemory<T>> where TElement : struct, ICapnProtoValue<T>
{
    /// <inheritdoc/>
    public static CapnProtoSize ElementSize => CapnProtoSize.Pointer;

    /// <inheritdoc/>
    public static bool IsDefault(in ReadOnlyMemory<T> value) => value.Span.IsEmpty;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static long Size(in ReadOnlyMemory<T> value, CapnProtoRuler ruler) => SequenceOf<T, TElement>.Size(value.Span, ruler);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Write(ref CapnProtoWriter writer, int section, int offset, in ReadOnlyMemory<T> value, string member) =>
        SequenceOf<T, TElement>.Write(ref writer, section, offset, value.Span, member);

    /// <inheritdoc/>
    public static bool TryRead(ref CapnProtoSource source, scoped in CapnProtoStruct holder, int offset, out ReadOnlyMemory<T> value)
    {
        value = default;
        if (!SequenceOf<T, TElement>.TryBegin(ref source, in holder, offset, out var list))
            return false;
        var elements = Elements.NewArray<T>(list.Count);
        value = elements;
        return SequenceOf<T, TElement>.Fill(ref source, in list, elements);
    }
}
