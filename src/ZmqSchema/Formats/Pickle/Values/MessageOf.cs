using System.ComponentModel;

namespace ZmqSchema.Formats.Pickle;

/// <summary>A message within another; null as None, which is read as a message of which every field is absent.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct MessageOf<T> : IPickleValue<T> where T : IPickleMessage<T>
{
    /// <inheritdoc/>
    public static void Write(ref PickleWriter writer, in T value, string member)
    {
        if (value is null)
            writer.WriteNone();
        else
            T.Write(ref writer, in value);
    }

    /// <inheritdoc/>
    public static bool Read(ref PickleSource source, int at, out T value) =>
        source.IsNone(at) ? TryMake(ref source, out value) : T.TryRead(ref source, at, default, out value!);

    /// <summary>Makes a message of which every field is absent.</summary>
    public static bool TryMake(ref PickleSource source, out T value) => T.TryRead(ref source, PickleSource.EmptyDict, default, out value!);
}
