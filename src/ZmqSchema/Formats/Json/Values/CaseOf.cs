using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace ZmqSchema.Formats.Json;

/// <summary>A case of a union, whose codec stands within the union; null is one of which every field is absent.</summary>
/// <typeparam name="T">The case's record.</typeparam>
/// <typeparam name="TCodec">Its codec.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct CaseOf<T, TCodec> : IJsonValue<T> where T : class where TCodec : struct, IJsonMessage<T>
{
    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static long Bound(in T value, int depth) => TCodec.Bound(in value, Limits.Deeper(depth));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Write(Span<byte> body, int at, in T value, string member) => TCodec.Write(body, at, in value);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Read(ref JsonSource source, int at, out T value)
    {
        if (!JsonReader.TakesNull(ref source, ref at))
            return TCodec.TryRead(ref source, ref at, default, out value!) ? at : -1;

        var body = source.Exchange("{}"u8);
        var start = 0;
        var isMade = TCodec.TryRead(ref source, ref start, default, out value!);
        source.Exchange(body);
        return isMade ? at : -1;
    }
}
