using System.ComponentModel;
using System.Runtime.InteropServices;

namespace ZmqSchema.Formats.Pickle;

/// <summary>A List as a list; null as None, which is read as empty.</summary>
/// <typeparam name="T">The elements.</typeparam>
/// <typeparam name="TElement">How each stands.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct ListOf<T, TElement> : IPickleValue<List<T>> where TElement : struct, IPickleValue<T>
{
    // Its object beside the array.
    private const int Cost = 32;

    /// <inheritdoc/>
    public static void Write(ref PickleWriter writer, in List<T> value, string member)
    {
        if (value is { } elements)
            SequenceOf<T, TElement>.Write(ref writer, CollectionsMarshal.AsSpan(elements), member);
        else
            writer.WriteNone();
    }

    /// <inheritdoc/>
    public static bool Read(ref PickleSource source, int at, out List<T> value)
    {
        value = null!;
        if (!source.Affords(at, Cost))
            return false;
        if (source.IsNone(at))
        {
            value = [];
            return true;
        }

        if (!SequenceOf<T, TElement>.Begin(ref source, at, out var count, out var items))
            return false;
        value = Elements.NewList<T>(count);
        return SequenceOf<T, TElement>.Fill(ref source, at, items, CollectionsMarshal.AsSpan(value));
    }
}
