using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace ZmqSchema.Formats.CapnProto;

/// <summary>An array as a list; no list at all reads as an empty one.</summary>
/// <typeparam name="T">The elements.</typeparam>
/// <typeparam name="TElement">How each stands.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct ArrayOf<T, TElement> : ICapnProtoValue<T[]> where TElement : struct, ICapnProtoValue<T>
{
    /// <inheritdoc/>
    public static CapnProtoSize ElementSize => CapnProtoSize.Pointer;

    /// <inheritdoc/>
    public static bool IsDefault(in T[] value) => Elements.Of(value).IsEmpty;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static long Size(in T[] value, CapnProtoRuler ruler) => value is null ? 0 : SequenceOf<T, TElement>.Size(Elements.Of(value), ruler);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Write(ref CapnProtoWriter writer, int section, int offset, in T[] value, string member)
    {
        if (value is not null)
            SequenceOf<T, TElement>.Write(ref writer, section, offset, value, member);
    }

    /// <inheritdoc/>
    public static bool TryRead(ref CapnProtoSource source, scoped in CapnProtoStruct holder, int offset, out T[] value)
    {
        value = [];
        if (!SequenceOf<T, TElement>.TryBegin(ref source, in holder, offset, out var list))
            return false;
        var elements = Elements.NewArray<T>(list.Count);
        value = elements;
        return SequenceOf<T, TElement>.Fill(ref source, in list, elements);
    }
}
