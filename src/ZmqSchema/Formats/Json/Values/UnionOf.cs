using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace ZmqSchema.Formats.Json;

/// <summary>A union within a message; null as null.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct UnionOf<T> : IJsonValue<T> where T : class, IJsonMessage<T>
{
    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static long Bound(in T value, int depth) => MessageOf<T, T>.Bound(in value, depth);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Write(Span<byte> body, int at, in T value, string member) => MessageOf<T, T>.Write(body, at, in value, member);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Read(ref JsonSource source, int at, out T value)
    {
        value = null!;
        return JsonReader.TakesNull(ref source, ref at) || T.TryRead(ref source, ref at, default, out value!) ? at : -1;
    }
}
