using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace ZmqSchema.Formats.Json;

/// <summary>An inline array; of bytes as base64.</summary>
/// <typeparam name="THolder">The inline array.</typeparam>
/// <typeparam name="T">Its elements.</typeparam>
/// <typeparam name="TElement">How each stands.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct InlineArrayOf<THolder, T, TElement> : IJsonValue<THolder>
    where THolder : struct where TElement : struct, IJsonValue<T>
{
    private static int Count => Unsafe.SizeOf<THolder>() / Unsafe.SizeOf<T>();

    /// <inheritdoc/>
    public static long Bound(in THolder value, int depth) =>
        BufferOf<T, TElement>.Bound(Elements.Of<THolder, T>(ref Unsafe.AsRef(in value), Count), depth);

    /// <inheritdoc/>
    public static int Write(Span<byte> body, int at, in THolder value, string member) =>
        BufferOf<T, TElement>.Write(body, at, Elements.Of<THolder, T>(ref Unsafe.AsRef(in value), Count), member);

    /// <inheritdoc/>
    public static int Read(ref JsonSource source, int at, out THolder value)
    {
        value = default;
        return BufferOf<T, TElement>.Read(ref source, at, Elements.Of<THolder, T>(ref value, Count));
    }
}
