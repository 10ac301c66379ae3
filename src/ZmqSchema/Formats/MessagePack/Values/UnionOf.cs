using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace ZmqSchema.Formats.MessagePack;

/// <summary>A union within a message; null as nil, and nil as null.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct UnionOf<T> : IMessagePackValue<T> where T : class, IMessagePackMessage<T>
{
    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static long Size(in T value, int depth) => MessageOf<T, T>.Size(in value, depth);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Write(Span<byte> body, int at, in T value, string member) => MessageOf<T, T>.Write(body, at, in value, member);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Read(ref MessagePackSource source, int at, out T value)
    {
        value = null!;
        return MessagePackReader.TakesNil(ref source, ref at) || T.TryRead(ref source, ref at, default, out value!) ? at : -1;
    }
}
