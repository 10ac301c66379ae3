using System.Buffers;
using System.Buffers.Binary;

namespace ZmqSchema.Sockets.Tests.Messages;

/// <summary>The image of the Python demo: <c>[ZmqMessage(Topic = "cam/")]</c>, with <c>[ZmqPayload]</c> on the pixels.</summary>
public readonly partial record struct ImageFrame(uint FrameId, ReadOnlyMemory<byte> Pixels) : IZmqMessage<ImageFrame>
{
    private const int PackedSize = 4;

    public static MessageSchema Schema { get; } = new()
    {
        Name = "ZmqSchema.Sockets.Tests.Messages.ImageFrame",
        Topic = "cam/",
        Formats = [WireFormat.Struct],
        Fingerprint = 4,
    };

    static int IMessageFrames<ImageFrame>.PayloadCount => 1;

    public int GetPackedSize() => PackedSize;

    public int Pack(Span<byte> destination)
    {
        BinaryPrimitives.WriteUInt32LittleEndian(destination, FrameId);
        return PackedSize;
    }

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

    public static ImageFrame Unpack(ReadOnlySpan<byte> body) => HandWritten.Unpack<ImageFrame>(body, WireFormat.Struct);

    public static ImageFrame Unpack(ReadOnlySpan<byte> body, WireFormat format)
    {
        HandWritten.OnlyStruct(format);
        return Unpack(body);
    }

    public static bool TryUnpack(ReadOnlySpan<byte> body, out ImageFrame message) => TryRead(body, default, out message, out _);

    public static bool TryUnpack(ReadOnlySpan<byte> body, WireFormat format, out ImageFrame message)
    {
        HandWritten.OnlyStruct(format);
        return TryUnpack(body, out message);
    }

    static bool IMessageFrames<ImageFrame>.TryRead(
        ReadOnlySpan<byte> body, WireFormat format, PayloadFrames payloads, out ImageFrame message, out Malformation malformation) =>
        TryRead(body, payloads, out message, out malformation);

    void IMessageFrames<ImageFrame>.WritePayloads(IPayloadSink sink) => sink.AddPayload(Pixels);

    private static bool TryRead(ReadOnlySpan<byte> body, PayloadFrames payloads, out ImageFrame message, out Malformation malformation)
    {
        message = default;
        malformation = default;
        if (body.Length != PackedSize)
        {
            malformation = new(null, 0, "has {0} bytes instead of {1}", body.Length, PackedSize);
            return false;
        }

        message = new(BinaryPrimitives.ReadUInt32LittleEndian(body), payloads.ArePresent ? payloads.Take(0) : default);
        return true;
    }
}
