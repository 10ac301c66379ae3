using System.Buffers.Binary;

namespace ZmqSchema.Sockets.Tests.Messages;

/// <summary>Reads an <see cref="ImageFrame"/> where it lies, payload included.</summary>
public readonly ref struct ImageView : IZmqView<ImageView>
{
    private readonly ReadOnlySpan<byte> _body;

    private ImageView(ReadOnlySpan<byte> body, ReadOnlySpan<byte> pixels)
    {
        _body = body;
        Pixels = pixels;
    }

    public uint FrameId => BinaryPrimitives.ReadUInt32LittleEndian(_body);

    public ReadOnlySpan<byte> Pixels { get; }

    public static bool TryCreate(
        ReadOnlySpan<byte> body, WireFormat format, PayloadFrames payloads, out ImageView view, out Malformation malformation)
    {
        view = new(body, payloads.Get(0));
        malformation = default;
        return true;
    }
}
