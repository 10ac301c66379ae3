using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace ZmqSchema.Formats.CapnProto;

/// <summary>A list as a list; no list at all reads as an empty one.</summary>
/// <typeparam name="T">The elements.</typeparam>
/// <typeparam name="TElement">How each stands.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct ListOf<T, TElement> : ICapnProtoValue<List<T>> where TElement : struct, ICapnProtoValue<T>
{
    /// <inheritdoc/>
    public static CapnProtoSize ElementSize => CapnProtoSize.Pointer;

    /// <inheritdoc/>
    public static bool IsDefault(in List<T> value) => Elements.Of(value).IsEmpty;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static long Size(in List<T> value, CapnProtoRuler ruler) => value is null ? 0 : SequenceOf<T, TElement>.Size(Elements.Of(value), ruler);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Write(ref CapnProtoWriter writer, int section, int offset, in List<T> value, string member)
    {
        if (value is not null)
            SequenceOf<T, TElement>.Write(ref writer, section, offset, CollectionsMarshal.AsSpan(value), member);
    }

    /// <inheritdoc/>
    public static bool TryRead(ref CapnProtoSource source, scoped in CapnProtoStruct holder, int offset, out List<T> value)
    {
        value = null!;
        if (!SequenceOf<T, TElement>.TryBegin(ref source, in holder, offset, out var list))
            return false;
        value = Elements.NewList<T>(list.Count);
        return SequenceOf<T, TElement>.Fill(ref source, in list, CollectionsMarshal.AsSpan(value));
    }
}
