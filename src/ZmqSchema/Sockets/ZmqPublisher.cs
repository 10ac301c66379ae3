using System.Runtime.CompilerServices;
using System.Text;

namespace ZmqSchema;

/// <summary>Sends messages of one type to whoever subscribes. All members may be called from any thread, at the same time.</summary>
/// <typeparam name="T">The message type.</typeparam>
public sealed class ZmqPublisher<T> : IDisposable where T : IZmqMessage<T>
{
    // Subscriptions wait in the socket until somebody reads them; a publisher that only ever sends looks once in so many messages.
    private const int SendsBetweenUpdates = 1024;

    private static readonly TimeSpan EagerPeriod = TimeSpan.FromMilliseconds(1);
    private static readonly TimeSpan PatientPeriod = TimeSpan.FromMilliseconds(10);
    private const int EagerPeriods = 500;

    private readonly Lock _gate = new();
    private readonly ZmqContext _context;
    private readonly PublisherTransport _transport;
    private readonly WireFormat _format;
    private readonly byte[]? _topic = T.Schema.Topic is { } topic ? Encoding.UTF8.GetBytes(topic) : null;
    private readonly PackingRoom _room = new();
    private readonly TopicFrames _topics = new();
    private readonly SubscriptionCount _subscriptions;
    private int _sendsUntilUpdate = SendsBetweenUpdates;
    private long _messages;
    private long _bytes;
    private bool _isDisposed;

    internal ZmqPublisher(ZmqContext context, PublisherTransport transport, WireFormat format)
    {
        _context = context;
        _transport = transport;
        _format = format;
        _subscriptions = new(_topic);
    }

    /// <summary>The last endpoint bound or connected, with the port that the system chose where 0 was asked for.</summary>
    public string LastEndpoint
    {
        get
        {
            lock (_gate)
            {
                ThrowIfDisposed();
                return _transport.LastEndpoint;
            }
        }
    }

    /// <summary>Messages and bytes sent so far. Messages without a subscriber count as sent.</summary>
    public ZmqStatistics Statistics
    {
        get
        {
            lock (_gate)
                return new(_messages, _bytes, Malformed: 0, Dropped: 0) { Refused = _transport.Refused };
        }
    }

    /// <summary>
    /// Sends <paramref name="message"/> as <c>[topic] [body] [payload]…</c>. Never waits: what a slow subscriber cannot take at its high
    /// watermark is dropped for it, as ZeroMQ does. Payloads may be handed to the socket uncopied: leave their memory unchanged.
    /// </summary>
    /// <param name="message">The message.</param>
    /// <param name="topic">The topic frame; null for the message's own, or for none where it has none.</param>
    /// <exception cref="ArgumentException">The message cannot be packed, or a payload does not have the size of its shape; nothing was sent.</exception>
    /// <exception cref="ObjectDisposedException">The publisher is disposed.</exception>
    public void Send(in T message, string? topic = null)
    {
        lock (_gate)
        {
            ThrowIfDisposed();
            SendOne(message, TopicFrame(topic));
        }
    }

    /// <summary>
    /// Sends n messages. A blittable one goes as a single frame of n times its packed size, which Python reads with one
    /// <c>numpy.frombuffer</c> and C# with <see cref="ZmqSubscriber{T}.TryReceiveMany"/>; others go one by one, nothing between them.
    /// An empty batch sends nothing.
    /// </summary>
    /// <param name="batch">The messages.</param>
    /// <param name="topic">The topic frame; null for the message's own, or for none where it has none.</param>
    /// <exception cref="ArgumentException">A message cannot be packed; it and those behind it were not sent.</exception>
    /// <exception cref="ObjectDisposedException">The publisher is disposed.</exception>
    public void SendMany(ReadOnlySpan<T> batch, string? topic = null)
    {
        lock (_gate)
        {
            ThrowIfDisposed();
            var topicFrame = TopicFrame(topic);
            if (!T.IsBlittable)
            {
                foreach (ref readonly var message in batch)
                    SendOne(message, topicFrame);
            }
            else if (!batch.IsEmpty)
            {
                SendBatch(batch, topicFrame);
            }
        }
    }

    /// <summary>
    /// Waits until at least <paramref name="count"/> subscriptions are live that get something of what this publisher sends: those whose
    /// prefix is a prefix of the message's topic, or the other way round, and all of them when the message has no topic. What is sent
    /// after that reaches them. Subscriptions are counted, not sockets: a subscriber of two such prefixes is two, and one that was
    /// cut off is not counted any more.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is negative.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    /// <exception cref="ObjectDisposedException">The publisher is disposed, before or while waiting.</exception>
    public async Task WaitForSubscribersAsync(int count, CancellationToken cancellationToken = default)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        cancellationToken.ThrowIfCancellationRequested();

        using var timer = new PeriodicTimer(EagerPeriod);
        for (var periods = 0; UpdatedSubscriptions() < count; periods++)
        {
            if (periods == EagerPeriods)
                timer.Period = PatientPeriod;
            await timer.WaitForNextTickAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Binds to one more endpoint, or connects where it starts with <c>&gt;</c>.</summary>
    /// <exception cref="ArgumentException"><paramref name="endpoint"/> is no endpoint.</exception>
    /// <exception cref="ZmqEndpointException">The endpoint cannot be bound or connected.</exception>
    public void Bind(string endpoint) => Attach(Endpoint.Parse(endpoint, bindsUnlessMarked: true));

    /// <summary>Connects to one more endpoint, or binds where it starts with <c>@</c>.</summary>
    /// <exception cref="ArgumentException"><paramref name="endpoint"/> is no endpoint.</exception>
    /// <exception cref="ZmqEndpointException">The endpoint cannot be connected or bound.</exception>
    public void Connect(string endpoint) => Attach(Endpoint.Parse(endpoint, bindsUnlessMarked: false));

    /// <summary>Closes the socket. What was not sent yet is kept for its peers for the linger time of the options.</summary>
    public void Dispose()
    {
        lock (_gate)
        {
            if (_isDisposed)
                return;
            _isDisposed = true;
            _transport.Dispose();
        }

        _context.Forget(this);
    }

    private void SendOne(in T message, byte[]? topicFrame)
    {
        // Asked of a struct, the question would box it wherever code is not optimized.
        if (!typeof(T).IsValueType)
            ArgumentNullException.ThrowIfNull(message);

        // Codecs do not change the message, so there is no need for the copy that the compiler would make of an 'in' struct.
        ref var packed = ref Unsafe.AsRef(in message);
        try
        {
            // The size of a Struct body is a constant.
            if (_format == WireFormat.Struct)
                packed.Pack(_transport.BeginBody(packed.GetPackedSize(_format)), _format);
            else if (_format != WireFormat.Raw)
                _room.Pack(in packed, _format, _transport);

            if (T.PayloadCount > 0)
                packed.WritePayloads(_transport);
        }
        catch
        {
            _transport.Abandon();
            throw;
        }

        Finish(topicFrame, messages: 1);
    }

    private void SendBatch(ReadOnlySpan<T> batch, byte[]? topicFrame)
    {
        var body = _transport.BeginBody(checked(batch.Length * Unsafe.SizeOf<T>()));
        try
        {
            T.PackMany(batch, body);
        }
        catch
        {
            _transport.Abandon();
            throw;
        }

        Finish(topicFrame, batch.Length);
    }

    private void Finish(byte[]? topicFrame, int messages)
    {
        try
        {
            _bytes += _transport.Send(topicFrame);
        }
        catch
        {
            // What is left of this message must not go out with the next one.
            _transport.Abandon();
            throw;
        }

        _messages += messages;
        if (--_sendsUntilUpdate == 0)
        {
            _sendsUntilUpdate = SendsBetweenUpdates;
            _subscriptions.Update(_transport);
        }
    }

    private byte[]? TopicFrame(string? topic) => topic is null ? _topic : _topics[topic];

    private int UpdatedSubscriptions()
    {
        lock (_gate)
        {
            ThrowIfDisposed();
            _subscriptions.Update(_transport);
            return _subscriptions.Live;
        }
    }

    private void Attach(Endpoint endpoint)
    {
        lock (_gate)
        {
            ThrowIfDisposed();
            if (endpoint.Binds)
                _transport.Bind(endpoint.Address);
            else
                _transport.Connect(endpoint.Address);
        }
    }

    private void ThrowIfDisposed() => ObjectDisposedException.ThrowIf(_isDisposed, this);
}
