using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using NetMQ;
using NetMQ.Sockets;

namespace ZmqSchema.NetMQ;

/// <summary>Sends over an XPUB socket, which says who subscribes.</summary>
internal sealed class NetMQPublisherTransport : PublisherTransport
{
    private readonly XPublisherSocket _socket = new();
    private readonly SubscriptionLedger _subscriptions;

    // The message under construction: its body, if it has one, and its payloads.
    private Msg[] _frames = new Msg[1];
    private int _count;
    private string _asked = "";

    public NetMQPublisherTransport(ZmqPublisherOptions options)
    {
        _subscriptions = new(_socket);
        try
        {
            _socket.Options.Configure(options);
            _socket.Options.SendHighWatermark = options.SendHighWatermark;
            _socket.Options.XPubVerbose = true;
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    public override string LastEndpoint => NetMQSockets.LastEndpointOf(_socket, _asked);

    public override Span<byte> BeginBody(int size)
    {
        // Cheaper than NetMQ's pool, which by default allocates too, and a counter on top.
        var body = GC.AllocateUninitializedArray<byte>(size);
        Add(body, 0, size);
        return body;
    }

    public override void AddPayload<TElement>(ReadOnlyMemory<TElement> payload)
    {
        if (typeof(TElement) == typeof(byte)
            && MemoryMarshal.TryGetArray(Unsafe.As<ReadOnlyMemory<TElement>, ReadOnlyMemory<byte>>(ref payload), out var bytes))
        {
            Add(bytes.Array!, bytes.Offset, bytes.Count);
            return;
        }

        // NetMQ sends byte arrays and nothing else.
        var copy = MemoryMarshal.AsBytes(payload.Span).ToArray();
        Add(copy, 0, copy.Length);
    }

    public override long Send(byte[]? topic)
    {
        var bytes = 0L;
        if (topic is not null)
        {
            var frame = new Msg();
            frame.InitGC(topic, topic.Length);
            bytes += topic.Length;
            _socket.Send(ref frame, more: _count > 0);
        }

        for (var index = 0; index < _count; index++)
        {
            ref var frame = ref _frames[index];
            bytes += frame.Size;
            _socket.Send(ref frame, more: index + 1 < _count);
        }

        _count = 0;
        return bytes;
    }

    public override void Abandon()
    {
        Array.Clear(_frames, 0, _count);
        _count = 0;
    }

    public override bool TryReadSubscription([NotNullWhen(true)] out byte[]? prefix, out bool isSubscribed) =>
        _subscriptions.TryRead(out prefix, out isSubscribed);

    public override void Bind(string endpoint) => _socket.BindTo(_asked = endpoint);

    public override void Connect(string endpoint) => _socket.ConnectTo(_asked = endpoint);

    public override void Dispose() => _socket.Dispose();

    private void Add(byte[] bytes, int offset, int size)
    {
        if (_count == _frames.Length)
            Array.Resize(ref _frames, _count * 2);
        _frames[_count++].InitGC(bytes, offset, size);
    }
}
