using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace ZmqSchema.Formats.MessagePack;

/// <summary>A union of a schema file within a message; one that holds nothing as nil, and nil as one that holds nothing.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct HolderOf<T> : IMessagePackValue<T> where T : class, IMessagePackMessage<T>, new()
{
    // The object itself.
    private const int Cost = 32;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static long Size(in T value, int depth) => MessageOf<T, T>.Size(in value, depth);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Write(Span<byte> body, int at, in T value, string member) => MessageOf<T, T>.Write(body, at, in value, member);

    /// <inheritdoc/>
    public static int Read(ref MessagePackSource source, int at, out T value)
    {
        value = null!;
        if (!source.Affords(at, Cost))
            return -1;
        if (!MessagePackReader.TakesNil(ref source, ref at))
            return T.TryRead(ref source, ref at, default, out value!) ? at : -1;
        value = new();
        return at;
    }
}
