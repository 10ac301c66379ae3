using System.Buffers;
using System.Buffers.Binary;
using System.Text;

namespace ZmqSchema.Sockets.Tests.Messages;

/// <summary>A message that is not blittable: <c>[ZmqMessage(Topic = "status/")]</c>, with <c>[ZmqFixedLength(16)]</c> on the text.</summary>
public readonly partial record struct Status(uint Code, string Text) : IZmqMessage<Status>
{
    private const int PackedSize = 20;

    public static MessageSchema Schema { get; } = new()
    {
        Name = "ZmqSchema.Sockets.Tests.Messages.Status",
        Topic = "status/",
        Formats = [WireFormat.Struct],
        Fingerprint = 20,
    };

    public int GetPackedSize() => PackedSize;

    public int Pack(Span<byte> destination)
    {
        if (Encoding.UTF8.GetByteCount(Text) > 16)
            throw new ArgumentException("'Text' has more than 16 bytes.");
        BinaryPrimitives.WriteUInt32LittleEndian(destination, Code);
        destination[4..PackedSize].Clear();
        Encoding.UTF8.GetBytes(Text, destination[4..PackedSize]);
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

    public static Status Unpack(ReadOnlySpan<byte> body) => HandWritten.Unpack<Status>(body, WireFormat.Struct);

    public static Status Unpack(ReadOnlySpan<byte> body, WireFormat format)
    {
        HandWritten.OnlyStruct(format);
        return Unpack(body);
    }

    public static bool TryUnpack(ReadOnlySpan<byte> body, out Status message) => TryRead(body, out message, out _);

    public static bool TryUnpack(ReadOnlySpan<byte> body, WireFormat format, out Status message)
    {
        HandWritten.OnlyStruct(format);
        return TryUnpack(body, out message);
    }

    static bool IMessageFrames<Status>.TryRead(
        ReadOnlySpan<byte> body, WireFormat format, PayloadFrames payloads, out Status message, out Malformation malformation) =>
        TryRead(body, out message, out malformation);

    private static bool TryRead(ReadOnlySpan<byte> body, out Status message, out Malformation malformation)
    {
        message = default;
        malformation = default;
        if (body.Length != PackedSize)
        {
            malformation = new(null, 0, "has {0} bytes instead of {1}", body.Length, PackedSize);
            return false;
        }

        message = new(BinaryPrimitives.ReadUInt32LittleEndian(body), Encoding.UTF8.GetString(body[4..].TrimEnd((byte)0)));
        return true;
    }
}
