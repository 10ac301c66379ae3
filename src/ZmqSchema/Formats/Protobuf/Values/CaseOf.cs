using System.ComponentModel;

namespace ZmqSchema.Formats.Protobuf;

/// <summary>A case of a union, whose codec stands within the union.</summary>
/// <typeparam name="T">The case's record.</typeparam>
/// <typeparam name="TCodec">Its codec.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct CaseOf<T, TCodec> : IProtobufValue<T> where T : class where TCodec : struct, IProtobufMessage<T>
{
    /// <inheritdoc/>
    public static uint WireType => WireTypes.Length;

    /// <inheritdoc/>
    public static bool Merges => true;

    /// <inheritdoc/>
    public static bool IsDefault(in T value) => value is null;

    /// <inheritdoc/>
    public static long Size(in T value, ref ProtobufLengths lengths) => Embedded<T, TCodec>.Size(in value, ref lengths);

    /// <inheritdoc/>
    public static int Write(Span<byte> body, int at, in T value, ref ProtobufLengths lengths, string member) =>
        Embedded<T, TCodec>.Write(body, at, in value, ref lengths);

    /// <inheritdoc/>
    public static int Read(ref ProtobufSource source, int at, out T value) => Embedded<T, TCodec>.Read(ref source, at, out value);
}
