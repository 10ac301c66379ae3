using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace ZmqSchema.Formats.MessagePack;

/// <summary>An inline array; of bytes as bin.</summary>
/// <typeparam name="THolder">The inline array.</typeparam>
/// <typeparam name="T">Its elements.</typeparam>
/// <typeparam name="TElement">How each stands.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct InlineArrayOf<THolder, T, TElement> : IMessagePackValue<THolder>
    where THolder : struct where TElement : struct, IMessagePackValue<T>
{
    private static int Count => Unsafe.SizeOf<THolder>() / Unsafe.SizeOf<T>();

    /// <inheritdoc/>
    public static int FixedSize => 0;

    /// <inheritdoc/>
    public static long Size(in THolder value, int depth) =>
        BufferOf<T, TElement>.Size(Elements.Of<THolder, T>(ref Unsafe.AsRef(in value), Count), depth);

    /// <inheritdoc/>
    public static int Write(Span<byte> body, int at, in THolder value, string member) =>
        BufferOf<T, TElement>.Write(body, at, Elements.Of<THolder, T>(ref Unsafe.AsRef(in value), Count), member);

    /// <inheritdoc/>
    public static int Read(ref MessagePackSource source, int at, out THolder value)
    {
        value = default;
        return BufferOf<T, TElement>.Read(ref source, at, Elements.Of<THolder, T>(ref value, Count));
    }
}
