using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace ZmqSchema.Formats.Protobuf;

/// <summary>A bool; any varint but 0 reads as true.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct BooleanValue : IProtobufValue<bool>
{
    /// <inheritdoc/>
    public static uint WireType => WireTypes.Varint;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsDefault(in bool value) => !value;

    /// <inheritdoc/>
    public static long Size(in bool value, ref ProtobufLengths lengths) => 1;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Write(Span<byte> body, int at, in bool value, ref ProtobufLengths lengths, string member)
    {
        ProtobufWriter.Room(body, at, 1) = value ? (byte)1 : (byte)0;
        return at + 1;
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Read(ref ProtobufSource source, int at, out bool value)
    {
        at = ProtobufReader.ReadVarint(ref source, at, out var bits);
        value = bits != 0;
        return at;
    }
}
