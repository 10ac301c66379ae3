namespace ZmqSchema;

/// <summary>
/// Makes typed sockets of one ZeroMQ implementation, owns them, and closes those still open when it is disposed. A new transport is one
/// small class that derives from this and opens a <see cref="PublisherTransport"/> and a <see cref="SubscriberTransport"/>.
/// </summary>
public abstract class ZmqContext : IDisposable
{
    private readonly Lock _gate = new();
    private readonly HashSet<IDisposable> _sockets = [];
    private bool _isDisposed;

    /// <summary>Opens a publisher and binds it to <paramref name="endpoint"/>, or connects it where the endpoint starts with <c>&gt;</c>.</summary>
    /// <exception cref="ArgumentException"><paramref name="endpoint"/> is no endpoint.</exception>
    /// <exception cref="ZmqEndpointException">The endpoint cannot be bound or connected.</exception>
    /// <exception cref="NotSupportedException">The message has no codec for the format asked for, or the transport does not speak the protocol.</exception>
    public ZmqPublisher<T> CreatePublisher<T>(string endpoint, ZmqPublisherOptions? options = null) where T : IZmqMessage<T>
    {
        options ??= new();
        var format = MessageFormat<T>.Choose(options.Format);
        var publisher = Adopt(new ZmqPublisher<T>(this, OpenPublisher(options), format));
        return Attached(publisher, publisher.Bind, endpoint);
    }

    /// <summary>
    /// Opens a subscriber to the message's topic, or to everything when it has none, and connects it to <paramref name="endpoint"/>, or
    /// binds it where the endpoint starts with <c>@</c>.
    /// </summary>
    /// <exception cref="ArgumentException"><paramref name="endpoint"/> is no endpoint.</exception>
    /// <exception cref="ZmqEndpointException">The endpoint cannot be connected or bound.</exception>
    /// <exception cref="NotSupportedException">The message has no codec for the format asked for, or the transport does not speak the protocol.</exception>
    public ZmqSubscriber<T> CreateSubscriber<T>(string endpoint, ZmqSubscriberOptions? options = null) where T : IZmqMessage<T>
    {
        options ??= new();
        var format = MessageFormat<T>.Choose(options.Format);
        var subscriber = Adopt(new ZmqSubscriber<T>(this, OpenSubscriber(options), format, options));
        return Attached(subscriber, subscriber.Connect, endpoint);
    }

    /// <summary>Makes the keys of one side of a CURVE connection, by chance that nobody can guess.</summary>
    /// <exception cref="NotSupportedException">The library was built without CURVE.</exception>
    public abstract CurveKeyPair CreateCurveKeys();

    /// <summary>Opens a publishing socket, set up by <paramref name="options"/> and bound to nothing yet.</summary>
    protected abstract PublisherTransport OpenPublisher(ZmqPublisherOptions options);

    /// <summary>Opens a subscribing socket, set up by <paramref name="options"/>, without subscriptions and connected to nothing yet.</summary>
    protected abstract SubscriberTransport OpenSubscriber(ZmqSubscriberOptions options);

    /// <summary>Closes the sockets that are still open.</summary>
    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Closes the sockets that are still open; a transport with a native context overrides this to end it behind them.</summary>
    protected virtual void Dispose(bool disposing)
    {
        IDisposable[] sockets;
        lock (_gate)
        {
            _isDisposed = true;
            sockets = [.. _sockets];
        }

        // Outside the lock: each of them comes back to be forgotten.
        foreach (var socket in sockets)
            socket.Dispose();
    }

    internal void Forget(IDisposable socket)
    {
        lock (_gate)
            _sockets.Remove(socket);
    }

    private TSocket Adopt<TSocket>(TSocket socket) where TSocket : IDisposable
    {
        lock (_gate)
        {
            if (!_isDisposed)
            {
                _sockets.Add(socket);
                return socket;
            }
        }

        socket.Dispose();
        throw new ObjectDisposedException(GetType().FullName);
    }

    private static TSocket Attached<TSocket>(TSocket socket, Action<string> attach, string endpoint) where TSocket : IDisposable
    {
        try
        {
            attach(endpoint);
            return socket;
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}
