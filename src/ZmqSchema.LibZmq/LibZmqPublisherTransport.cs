using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;
using ZmqSchema.LibZmq.Native;

namespace ZmqSchema.LibZmq;

/// <summary>Sends over an XPUB socket, which says who subscribes.</summary>
/// <remarks>
/// Bodies are packed into libzmq's own memory unless they are small, large payloads stay where they are. libzmq tells of each subscription that a peer makes,
/// though it made the same one before, and of its end once: a foreign peer that subscribes to a prefix twice counts one too many.
/// </remarks>
internal sealed unsafe class LibZmqPublisherTransport : PublisherTransport
{
    // Up to here libzmq copies a body as fast as it hands out memory for one, and one call does both.
    private const int LongestSmall = 256;
    private const int None = -1;

    private readonly LibZmqSocket _socket;

    // The message under construction: its body, if it has one, and its payloads. A small body is beside the frames.
    private readonly FrameList _frames = new();
    private readonly byte[] _smallBody = new byte[LongestSmall];
    private int _smallSize = None;

    // Only where somebody may be refused.
    private readonly HandshakeCount? _handshakes;

    // Where subscriptions arrive.
    private readonly FrameList _news = new();
    private bool _isContinuation;

    public LibZmqPublisherTransport(LibZmqContext context, ZmqPublisherOptions options)
    {
        _socket = context.OpenSocket(SocketType.ExtendedPublish);
        try
        {
            var linger = options.Linger == Timeout.InfiniteTimeSpan ? -1 : int.CreateSaturating(options.Linger.TotalMilliseconds);
            _socket.Set(SocketOption.Linger, linger);
            _socket.LimitMessageSize(options.MaxMessageSize);
            context.Secure(_socket, options.Curve);
            if (options.Curve is CurveServer)
                _handshakes = new(context, _socket);
            _socket.Set(SocketOption.SendHighWatermark, options.SendHighWatermark);
            _socket.Set(SocketOption.PublisherVerboser, 1);
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    public override long Refused => _handshakes?.UpdatedRefused() ?? 0;

    public override string LastEndpoint => _socket.LastEndpoint;

    public override Span<byte> BeginBody(int size)
    {
        if (size > LongestSmall)
            return new(Zmq.MessageData(AddFrame(size)), size);
        _smallSize = size;
        return _smallBody.AsSpan(0, size);
    }

    public override void AddPayload<TElement>(ReadOnlyMemory<TElement> payload)
    {
        var bytes = MemoryMarshal.AsBytes(payload.Span);
        if (bytes.Length < PinnedPayloads.Smallest)
        {
            bytes.CopyTo(new(Zmq.MessageData(AddFrame(bytes.Length)), bytes.Length));
            return;
        }

        var frame = _frames.Next();
        var pinned = PinnedPayloads.Add(payload, out var hint);
        if (Zmq.MessageInitData(frame, pinned, (nuint)bytes.Length, PinnedPayloads.WhenDone, hint) != 0)
        {
            PinnedPayloads.Remove(hint);
            Zmq.MessageInit(frame);
            throw new InsufficientMemoryException("libzmq has no memory left for a frame.");
        }

        _frames.Count++;
    }

    public override long Send(byte[]? topic)
    {
        var bytes = 0L;
        if (topic is not null)
        {
            _socket.Send(topic, more: _smallSize != None || _frames.Count > 0);
            bytes += topic.Length;
        }

        if (_smallSize != None)
        {
            _socket.Send(_smallBody.AsSpan(0, _smallSize), more: _frames.Count > 0);
            bytes += _smallSize;
            _smallSize = None;
        }

        for (var index = 0; index < _frames.Count; index++)
            bytes += _socket.Send(_frames[index], more: index + 1 < _frames.Count);

        // Sending has emptied them.
        _frames.Count = 0;
        return bytes;
    }

    public override void Abandon()
    {
        _frames.Clear();
        _smallSize = None;
    }

    public override bool TryReadSubscription([NotNullWhen(true)] out byte[]? prefix, out bool isSubscribed)
    {
        _handshakes?.UpdatedRefused();
        var news = _news[0];
        while (_socket.TryReceive(news, TransferFlags.DoNotWait))
        {
            var frame = new ReadOnlySpan<byte>(Zmq.MessageData(news), checked((int)Zmq.MessageSize(news)));
            var startsMessage = !_isContinuation;
            _isContinuation = Zmq.MessageMore(news) != 0;
            if (!startsMessage || frame.IsEmpty || frame[0] > 1)
                continue; // Peers may send an XPUB socket whatever they like.

            prefix = frame[1..].ToArray();
            isSubscribed = frame[0] == 1;
            return true;
        }

        prefix = null;
        isSubscribed = false;
        return false;
    }

    public override void Bind(string endpoint) => _socket.Bind(endpoint);

    public override void Connect(string endpoint) => _socket.Connect(endpoint);

    public override void Dispose()
    {
        _frames.Dispose();
        _news.Dispose();
        _handshakes?.Dispose();
        _socket.Dispose();
    }

    private Message* AddFrame(int size)
    {
        var frame = _frames.Next();
        if (Zmq.MessageInitSize(frame, (nuint)size) != 0)
        {
            Zmq.MessageInit(frame);
            throw new InsufficientMemoryException($"libzmq has no memory left for a frame of {size} bytes.");
        }

        _frames.Count++;
        return frame;
    }
}
