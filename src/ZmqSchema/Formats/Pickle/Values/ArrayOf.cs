using System.ComponentModel;

namespace ZmqSchema.Formats.Pickle;

/// <summary>An array as a list; null as None, which is read as empty.</summary>
/// <typeparam name="T">The elements.</typeparam>
/// <typeparam name="TElement">How each stands.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct ArrayOf<T, TElement> : IPickleValue<T[]> where TElement : struct, IPickleValue<T>
{
    /// <inheritdoc/>
    public static void Write(ref PickleWriter writer, in T[] value, string member)
    {
        if (value is { } elements)
            SequenceOf<T, TElement>.Write(ref writer, elements, member);
        else
            writer.WriteNone();
    }

    /// <inheritdoc/>
    public static bool Read(ref PickleSource source, int at, out T[] value)
    {
        value = [];
        if (source.IsNone(at))
            return true;
        if (!SequenceOf<T, TElement>.Begin(ref source, at, out var count, out var items))
            return false;
        value = Elements.NewArray<T>(count);
        return SequenceOf<T, TElement>.Fill(ref source, at, items, value);
    }
}
