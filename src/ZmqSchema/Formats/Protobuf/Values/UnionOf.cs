using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace ZmqSchema.Formats.Protobuf;

/// <summary>A union within a message: a message that holds one oneof, a field for each case. One without a case that is known is null.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct UnionOf<T> : IProtobufValue<T> where T : class, IProtobufMessage<T>
{
    /// <inheritdoc/>
    public static uint WireType => WireTypes.Length;

    /// <inheritdoc/>
    public static bool Merges => true;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsDefault(in T value) => value is null;

    /// <inheritdoc/>
    public static long Size(in T value, ref ProtobufLengths lengths) => Embedded<T, T>.Size(in value, ref lengths);

    /// <inheritdoc/>
    public static int Write(Span<byte> body, int at, in T value, ref ProtobufLengths lengths, string member) =>
        Embedded<T, T>.Write(body, at, in value, ref lengths);

    /// <inheritdoc/>
    public static int Read(ref ProtobufSource source, int at, out T value) => Embedded<T, T>.Read(ref source, at, out value);
}
