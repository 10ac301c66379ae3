using System.ComponentModel;

namespace ZmqSchema.Formats.Protobuf;

/// <summary>A DateTime as google.protobuf.Timestamp.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct DateTimeValue : IProtobufValue<DateTime>
{
    /// <inheritdoc/>
    public static uint WireType => WireTypes.Length;

    /// <inheritdoc/>
    public static bool Merges => true;

    /// <inheritdoc/>
    public static bool IsDefault(in DateTime value) => false;

    /// <inheritdoc/>
    public static long Size(in DateTime value, ref ProtobufLengths lengths) => Timestamp.Of(value).Size;

    /// <inheritdoc/>
    public static int Write(Span<byte> body, int at, in DateTime value, ref ProtobufLengths lengths, string member) => Timestamp.Of(value).Write(body, at);

    /// <inheritdoc/>
    public static int Read(ref ProtobufSource source, int at, out DateTime value) => Timestamp.Read(ref source, at, out value);
}
