using System.Buffers;
using System.Runtime.InteropServices;

namespace ZmqSchema.Sockets.Tests.Messages;

/// <summary>A robot's pose, 72 bytes: <c>[ZmqMessage(Topic = "pose/")]</c></summary>
[StructLayout(LayoutKind.Sequential, Pack = 1)]
public readonly partial record struct Pose(
    uint Seq, ulong Timestamp, double X, double Y, double Z, double Qw, double Qx, double Qy, double Qz, float Confidence) : IZmqMessage<Pose>
{
    public const int PackedSize = 72;
    public const string PythonFormat = "<IQ7df";

    public static MessageSchema Schema { get; } = new()
    {
        Name = "ZmqSchema.Sockets.Tests.Messages.Pose",
        Topic = "pose/",
        Formats = [WireFormat.Struct],
        Fingerprint = 72,
        PythonFormat = PythonFormat,
    };

    static bool IMessageFrames<Pose>.IsBlittable => true;

    public int GetPackedSize() => PackedSize;

    public int Pack(Span<byte> destination) => HandWrittenBlittable<Pose>.Pack(this, destination);

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

    public static Pose Unpack(ReadOnlySpan<byte> body) => HandWritten.Unpack<Pose>(body, WireFormat.Struct);

    public static Pose Unpack(ReadOnlySpan<byte> body, WireFormat format)
    {
        HandWritten.OnlyStruct(format);
        return Unpack(body);
    }

    public static bool TryUnpack(ReadOnlySpan<byte> body, out Pose message) => TryRead(body, out message, out _);

    public static bool TryUnpack(ReadOnlySpan<byte> body, WireFormat format, out Pose message)
    {
        HandWritten.OnlyStruct(format);
        return TryUnpack(body, out message);
    }

    static bool IMessageFrames<Pose>.TryRead(
        ReadOnlySpan<byte> body, WireFormat format, PayloadFrames payloads, out Pose message, out Malformation malformation) =>
        TryRead(body, out message, out malformation);

    static bool IMessageFrames<Pose>.TryOverlayMany(ReadOnlySpan<byte> body, out ReadOnlySpan<Pose> batch, out Malformation malformation) =>
        HandWrittenBlittable<Pose>.TryOverlayMany(body, out batch, out malformation);

    static void IMessageFrames<Pose>.PackMany(ReadOnlySpan<Pose> batch, Span<byte> destination) =>
        HandWrittenBlittable<Pose>.PackMany(batch, destination);

    private static bool TryRead(ReadOnlySpan<byte> body, out Pose message, out Malformation malformation) =>
        HandWrittenBlittable<Pose>.TryRead(body, out message, out malformation);
}
