using System.Buffers.Binary;

namespace ZmqSchema.Sockets.Tests.Messages;

/// <summary>Reads a <see cref="Status"/> where it lies. Anybody can write a view: the sockets do not mind.</summary>
public readonly ref struct StatusView : IZmqView<StatusView>
{
    private readonly ReadOnlySpan<byte> _body;

    private StatusView(ReadOnlySpan<byte> body) => _body = body;

    public uint Code => BinaryPrimitives.ReadUInt32LittleEndian(_body);

    public ReadOnlySpan<byte> Text => _body[4..].TrimEnd((byte)0);

    public static bool TryCreate(
        ReadOnlySpan<byte> body, WireFormat format, PayloadFrames payloads, out StatusView view, out Malformation malformation)
    {
        view = new(body);
        malformation = body.Length == 20 ? default : new(null, 0, "has {0} bytes instead of {1}", body.Length, 20);
        return body.Length == 20;
    }
}
