using System.Buffers;
using System.Runtime.InteropServices;

namespace ZmqSchema.Sockets.Tests.Messages;

/// <summary>A blittable message without a topic: <c>[ZmqMessage]</c></summary>
[StructLayout(LayoutKind.Sequential, Pack = 1)]
public readonly partial record struct Tick(uint Id, double Price) : IZmqMessage<Tick>
{
    public const int PackedSize = 12;
    public const string PythonFormat = "<Id";

    public static MessageSchema Schema { get; } = new()
    {
        Name = "ZmqSchema.Sockets.Tests.Messages.Tick",
        Formats = [WireFormat.Struct],
        Fingerprint = 12,
        PythonFormat = PythonFormat,
    };

    static bool IMessageFrames<Tick>.IsBlittable => true;

    public int GetPackedSize() => PackedSize;

    public int Pack(Span<byte> destination) => HandWrittenBlittable<Tick>.Pack(this, destination);

    public int GetPackedSize(WireFormat format)
    {
        HandWritten.OnlyStruct(format);
        return PackedSize;
    }

    public int Pack(Span<byte> destination, WireFormat format)
    {
        HandWritten.OnlyStruct(format);
        return Pack(destination);
    }

    public void Pack(IBufferWriter<byte> destination) => HandWritten.Pack(this, destination);

    public void Pack(IBufferWriter<byte> destination, WireFormat format)
    {
        HandWritten.OnlyStruct(format);
        Pack(destination);
    }

    public static Tick Unpack(ReadOnlySpan<byte> body) => HandWritten.Unpack<Tick>(body, WireFormat.Struct);

    public static Tick Unpack(ReadOnlySpan<byte> body, WireFormat format)
    {
        HandWritten.OnlyStruct(format);
        return Unpack(body);
    }

    public static bool TryUnpack(ReadOnlySpan<byte> body, out Tick message) => TryRead(body, out message, out _);

    public static bool TryUnpack(ReadOnlySpan<byte> body, WireFormat format, out Tick message)
    {
        HandWritten.OnlyStruct(format);
        return TryUnpack(body, out message);
    }

    static bool IMessageFrames<Tick>.TryRead(
        ReadOnlySpan<byte> body, WireFormat format, PayloadFrames payloads, out Tick message, out Malformation malformation) =>
        TryRead(body, out message, out malformation);

    static bool IMessageFrames<Tick>.TryOverlayMany(ReadOnlySpan<byte> body, out ReadOnlySpan<Tick> batch, out Malformation malformation) =>
        HandWrittenBlittable<Tick>.TryOverlayMany(body, out batch, out malformation);

    static void IMessageFrames<Tick>.PackMany(ReadOnlySpan<Tick> batch, Span<byte> destination) =>
        HandWrittenBlittable<Tick>.PackMany(batch, destination);

    private static bool TryRead(ReadOnlySpan<byte> body, out Tick message, out Malformation malformation) =>
        HandWrittenBlittable<Tick>.TryRead(body, out message, out malformation);
}
