using System.Buffers;
using System.Runtime.InteropServices;

namespace ZmqSchema.Sockets.Tests.Messages;

/// <summary>Payloads and nothing else: <c>[ZmqMessage(WireFormat.Raw)]</c>, with <c>[ZmqPayload]</c> on both.</summary>
public readonly partial record struct Scan(ReadOnlyMemory<float> Ranges, ReadOnlyMemory<byte> Hits) : IZmqMessage<Scan>
{
    public static MessageSchema Schema { get; } = new()
    {
        Name = "ZmqSchema.Sockets.Tests.Messages.Scan",
        Formats = [WireFormat.Raw],
        Fingerprint = 2,
    };

    static int IMessageFrames<Scan>.PayloadCount => 2;

    public int GetPackedSize() => 0;

    public int GetPackedSize(WireFormat format) => 0;

    public int Pack(Span<byte> destination) => 0;

    public int Pack(Span<byte> destination, WireFormat format) => 0;

    public void Pack(IBufferWriter<byte> destination)
    {
    }

    public void Pack(IBufferWriter<byte> destination, WireFormat format)
    {
    }

    public static Scan Unpack(ReadOnlySpan<byte> body) => default;

    public static Scan Unpack(ReadOnlySpan<byte> body, WireFormat format) => default;

    public static bool TryUnpack(ReadOnlySpan<byte> body, out Scan message)
    {
        message = default;
        return body.IsEmpty;
    }

    public static bool TryUnpack(ReadOnlySpan<byte> body, WireFormat format, out Scan message) => TryUnpack(body, out message);

    static bool IMessageFrames<Scan>.TryRead(
        ReadOnlySpan<byte> body, WireFormat format, PayloadFrames payloads, out Scan message, out Malformation malformation)
    {
        message = default;
        malformation = default;
        if (!payloads.ArePresent)
            return true;
        if (payloads.Get(0).Length % sizeof(float) != 0)
        {
            malformation = new(nameof(Ranges), 0, "has {0} bytes, which is no multiple of 4", payloads.Get(0).Length);
            return false;
        }

        message = new(MemoryMarshal.Cast<byte, float>(payloads.Take(0).Span).ToArray(), payloads.Take(1));
        return true;
    }

    void IMessageFrames<Scan>.WritePayloads(IPayloadSink sink)
    {
        sink.AddPayload(Ranges);
        sink.AddPayload(Hits);
    }
}
