using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace ZmqSchema.Formats.Pickle;

/// <summary>An inline array as a list; of bytes as bytes.</summary>
/// <typeparam name="THolder">The inline array.</typeparam>
/// <typeparam name="T">Its elements.</typeparam>
/// <typeparam name="TElement">How each stands.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct InlineArrayOf<THolder, T, TElement> : IPickleValue<THolder>
    where THolder : struct where TElement : struct, IPickleValue<T>
{
    private static int Count => Unsafe.SizeOf<THolder>() / Unsafe.SizeOf<T>();

    /// <inheritdoc/>
    public static void Write(ref PickleWriter writer, in THolder value, string member) =>
        BufferOf<T, TElement>.Write(ref writer, Elements.Of<THolder, T>(ref Unsafe.AsRef(in value), Count), member);

    /// <inheritdoc/>
    public static bool Read(ref PickleSource source, int at, out THolder value)
    {
        value = default;
        return BufferOf<T, TElement>.Read(ref source, at, Elements.Of<THolder, T>(ref value, Count));
    }
}
