using System.ComponentModel;

namespace ZmqSchema.Formats.Pickle;

/// <summary>A case of a union, whose codec stands within the union; None is one of which every field is absent.</summary>
/// <typeparam name="T">The case's record.</typeparam>
/// <typeparam name="TCodec">Its codec.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct CaseOf<T, TCodec> : IPickleValue<T> where T : class where TCodec : struct, IPickleMessage<T>
{
    /// <inheritdoc/>
    public static void Write(ref PickleWriter writer, in T value, string member) => TCodec.Write(ref writer, in value);

    /// <inheritdoc/>
    public static bool Read(ref PickleSource source, int at, out T value) =>
        TCodec.TryRead(ref source, source.IsNone(at) ? PickleSource.EmptyDict : at, default, out value!);
}
