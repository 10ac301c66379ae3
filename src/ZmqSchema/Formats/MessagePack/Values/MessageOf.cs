using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace ZmqSchema.Formats.MessagePack;

/// <summary>A message within another; null as nil, which is read as a message of which every field is absent.</summary>
/// <typeparam name="T">The message, or a union's case.</typeparam>
/// <typeparam name="TCodec">Its codec, which of a message is the message itself.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct MessageOf<T, TCodec> : IMessagePackValue<T> where TCodec : IMessagePackMessage<T>
{
    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static long Size(in T value, int depth) => value is null ? 1 : TCodec.Size(in value, MessagePackWriter.Deeper(depth));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Write(Span<byte> body, int at, in T value, string member) =>
        value is null ? MessagePackWriter.WriteNil(body, at) : TCodec.Write(body, at, in value);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Read(ref MessagePackSource source, int at, out T value)
    {
        if (MessagePackReader.TakesNil(ref source, ref at))
            return TryMake(ref source, out value) ? at : -1;
        return TCodec.TryRead(ref source, ref at, default, out value!) ? at : -1;
    }

    /// <summary>Makes a message of which every field is absent.</summary>
    public static bool TryMake(ref MessagePackSource source, out T value)
    {
        var body = source.Exchange([MessagePackCode.FixMap]);
        var at = 0;
        var isMade = TCodec.TryRead(ref source, ref at, default, out value!);
        source.Exchange(body);
        return isMade;
    }
}
