using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace ZmqSchema.Formats.MessagePack;

/// <summary>A case of a union, whose codec stands within the union; nil is one of which every field is absent.</summary>
/// <typeparam name="T">The case's record.</typeparam>
/// <typeparam name="TCodec">Its codec.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct CaseOf<T, TCodec> : IMessagePackValue<T> where T : class where TCodec : struct, IMessagePackMessage<T>
{
    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static long Size(in T value, int depth) => TCodec.Size(in value, MessagePackWriter.Deeper(depth));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Write(Span<byte> body, int at, in T value, string member) => TCodec.Write(body, at, in value);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Read(ref MessagePackSource source, int at, out T value)
    {
        if (!MessagePackReader.TakesNil(ref source, ref at))
            return TCodec.TryRead(ref source, ref at, default, out value!) ? at : -1;

        var body = source.Exchange([MessagePackCode.FixMap]);
        var start = 0;
        var isMade = TCodec.TryRead(ref source, ref start, default, out value!);
        source.Exchange(body);
        return isMade ? at : -1;
    }
}
