using System.Runtime.InteropServices;

namespace ZmqSchema;

/// <summary>The body and the payloads of a message that has been read already, as frames again.</summary>
internal sealed class RepackedFrames : IPayloadSink, IFrameSource
{
    private readonly List<ReadOnlyMemory<byte>> _frames = [];

    private RepackedFrames()
    {
    }

    /// <summary>Frame 0 is the body, empty for <see cref="WireFormat.Raw"/>; the payloads follow.</summary>
    public static RepackedFrames Of<T>(T message, WireFormat format) where T : IZmqMessage<T>
    {
        var frames = new RepackedFrames();
        var body = format == WireFormat.Raw ? [] : new byte[message.GetPackedSize(format)];
        if (format != WireFormat.Raw)
            message.Pack(body, format);
        frames._frames.Add(body);
        if (T.PayloadCount > 0)
            message.WritePayloads(frames);
        return frames;
    }

    public void AddPayload<TElement>(ReadOnlyMemory<TElement> payload) where TElement : unmanaged =>
        _frames.Add(payload is ReadOnlyMemory<byte> bytes ? bytes : MemoryMarshal.AsBytes(payload.Span).ToArray());

    public ReadOnlySpan<byte> GetFrame(int index) => _frames[index].Span;

    public ReadOnlyMemory<byte> TakeFrame(int index) => _frames[index];
}
