using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace ZmqSchema.Formats.Protobuf;

/// <summary>A message within another; null among elements as one without fields.</summary>
/// <typeparam name="T">The message, or a union's case.</typeparam>
/// <typeparam name="TCodec">Its codec, which of a message is the message itself.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct MessageOf<T, TCodec> : IProtobufValue<T> where TCodec : IProtobufMessage<T>
{
    /// <inheritdoc/>
    public static uint WireType => WireTypes.Length;

    /// <inheritdoc/>
    public static bool Merges => true;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsDefault(in T value) => value is null;

    /// <inheritdoc/>
    public static long Size(in T value, ref ProtobufLengths lengths) => Embedded<T, TCodec>.Size(in value, ref lengths);

    /// <inheritdoc/>
    public static int Write(Span<byte> body, int at, in T value, ref ProtobufLengths lengths, string member) =>
        Embedded<T, TCodec>.Write(body, at, in value, ref lengths);

    /// <inheritdoc/>
    public static int Read(ref ProtobufSource source, int at, out T value) => Embedded<T, TCodec>.Read(ref source, at, out value);

    /// <inheritdoc/>
    public static bool TryMake(ref ProtobufSource source, out T value) => Embedded<T, TCodec>.TryMake(ref source, out value);
}
