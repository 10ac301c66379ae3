using System.Runtime.InteropServices;

namespace ZmqSchema.Conformance.Tests.Messages;

/// <summary>A socket's two ends without the socket: takes payloads as frames of bytes and hands them out again.</summary>
public sealed class FakeFrames(params byte[][] frames) : IPayloadSink, IFrameSource
{
    private readonly List<byte[]> _frames = [.. frames];

    public int Count => _frames.Count;

    public PayloadFrames Payloads => new(this, 0);

    public void AddPayload<TElement>(ReadOnlyMemory<TElement> payload) where TElement : unmanaged =>
        _frames.Add(MemoryMarshal.AsBytes(payload.Span).ToArray());

    public ReadOnlySpan<byte> GetFrame(int index) => _frames[index];

    public ReadOnlyMemory<byte> TakeFrame(int index) => _frames[index];

    /// <summary>The payloads of a message, sent.</summary>
    public static FakeFrames Of<T>(T message) where T : IZmqMessage<T>
    {
        var frames = new FakeFrames();
        message.WritePayloads(frames);
        Assert.Equal(T.PayloadCount, frames.Count);
        return frames;
    }

    /// <summary>A message read out of a body and these payloads.</summary>
    public T Read<T>(ReadOnlySpan<byte> body, WireFormat format = WireFormat.Struct) where T : IZmqMessage<T> =>
        T.TryRead(body, format, Payloads, out var message, out var malformation) ? message : throw malformation.ToException(T.Schema, format);

    /// <summary>Whether a body and these payloads are a message.</summary>
    public bool TryRead<T>(ReadOnlySpan<byte> body, WireFormat format) where T : IZmqMessage<T> => T.TryRead(body, format, Payloads, out _, out _);

    /// <summary>A view over a body and these payloads.</summary>
    public TView See<TView>(ReadOnlySpan<byte> body, WireFormat format = WireFormat.Struct) where TView : IZmqView<TView>, allows ref struct =>
        TView.TryCreate(body, format, Payloads, out var view, out var malformation)
            ? view!
            : throw new MalformedMessageException(typeof(TView).Name, format, malformation.Field, malformation.Offset, malformation.Reason);
}
