using System.Collections.Immutable;
using System.ComponentModel;
using System.Runtime.InteropServices;

namespace ZmqSchema.Formats.Pickle;

/// <summary>An immutable array as a list; <c>default</c> as None, which is read as empty.</summary>
/// <typeparam name="T">The elements.</typeparam>
/// <typeparam name="TElement">How each stands.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct ImmutableArrayOf<T, TElement> : IPickleValue<ImmutableArray<T>> where TElement : struct, IPickleValue<T>
{
    /// <inheritdoc/>
    public static void Write(ref PickleWriter writer, in ImmutableArray<T> value, string member)
    {
        if (value.IsDefault)
            writer.WriteNone();
        else
            SequenceOf<T, TElement>.Write(ref writer, value.AsSpan(), member);
    }

    /// <inheritdoc/>
    public static bool Read(ref PickleSource source, int at, out ImmutableArray<T> value)
    {
        var isRead = ArrayOf<T, TElement>.Read(ref source, at, out var elements);
        value = ImmutableCollectionsMarshal.AsImmutableArray(elements);
        return isRead;
    }
}
