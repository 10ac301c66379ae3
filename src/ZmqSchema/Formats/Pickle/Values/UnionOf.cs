using System.ComponentModel;

namespace ZmqSchema.Formats.Pickle;

/// <summary>A union within a message; null as None, and None as null.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct UnionOf<T> : IPickleValue<T> where T : class, IPickleMessage<T>
{
    /// <inheritdoc/>
    public static void Write(ref PickleWriter writer, in T value, string member) => MessageOf<T, T>.Write(ref writer, in value, member);

    /// <inheritdoc/>
    public static bool Read(ref PickleSource source, int at, out T value)
    {
        value = null!;
        return source.IsNone(at) || T.TryRead(ref source, at, default, out value!);
    }
}
