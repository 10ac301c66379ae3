using System.ComponentModel;

namespace ZmqSchema.Formats.Pickle;

/// <summary>A message within another; null as None, which is read as a message of which every field is absent.</summary>
/// <typeparam name="T">The message, or a union's case.</typeparam>
/// <typeparam name="TCodec">Its codec, which of a message is the message itself.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct MessageOf<T, TCodec> : IPickleValue<T> where TCodec : IPickleMessage<T>
{
    /// <inheritdoc/>
    public static void Write(ref PickleWriter writer, in T value, string member)
    {
        if (value is null)
            writer.WriteNone();
        else
            TCodec.Write(ref writer, in value);
    }

    /// <inheritdoc/>
    public static bool Read(ref PickleSource source, int at, out T value) =>
        source.IsNone(at) ? TryMake(ref source, out value) : TCodec.TryRead(ref source, at, default, out value!);

    /// <summary>Makes a message of which every field is absent.</summary>
    public static bool TryMake(ref PickleSource source, out T value) => TCodec.TryRead(ref source, PickleSource.EmptyDict, default, out value!);
}
