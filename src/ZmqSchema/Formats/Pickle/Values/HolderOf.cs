using System.ComponentModel;

namespace ZmqSchema.Formats.Pickle;

/// <summary>A union of a schema file within a message; one that holds nothing as None, and None as one that holds nothing.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct HolderOf<T> : IPickleValue<T> where T : class, IPickleMessage<T>, new()
{
    // The object itself.
    private const int Cost = 32;

    /// <inheritdoc/>
    public static void Write(ref PickleWriter writer, in T value, string member) => MessageOf<T, T>.Write(ref writer, in value, member);

    /// <inheritdoc/>
    public static bool Read(ref PickleSource source, int at, out T value)
    {
        value = null!;
        if (!source.Affords(at, Cost))
            return false;
        if (!source.IsNone(at))
            return T.TryRead(ref source, at, default, out value!);
        value = new();
        return true;
    }
}
