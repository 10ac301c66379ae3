using ZmqSchema.LibZmq.Native;

namespace ZmqSchema.LibZmq;

/// <summary>Typed sockets over the system's libzmq, 4.3 or later, in a ZeroMQ context of their own.</summary>
/// <remarks>
/// Speaks what the library speaks: <c>tcp://</c>, <c>ipc://</c>, <c>inproc://</c> and more. Disposing waits until what was sent is out, for
/// no longer than the linger times of the sockets. Sends and receives allocate nothing; only a payload that is received by value, not
/// through a view, is copied into memory of its own.
/// </remarks>
public sealed class LibZmqContext : ZmqContext
{
    // Three for a subscriber, one for a publisher; libzmq's own limit is 1023.
    private const int MaxSockets = 16_384;

    private readonly Lock _gate = new();
    private nint _handle;

    /// <summary>Starts a context.</summary>
    /// <param name="ioThreads">Threads that move bytes in the background; one is enough for about a gigabyte a second.</param>
    /// <exception cref="DllNotFoundException">There is no libzmq, or an older one; the message says what to install.</exception>
    public LibZmqContext(int ioThreads = 1)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(ioThreads, 1);
        Zmq.Load();
        _handle = Zmq.ContextNew();
        _ = Zmq.ContextSet(_handle, ContextOption.MaxSockets, MaxSockets);
        _ = Zmq.ContextSet(_handle, ContextOption.IoThreads, ioThreads);
    }

    /// <inheritdoc/>
    protected override PublisherTransport OpenPublisher(ZmqPublisherOptions options)
    {
        var socket = OpenSocket(SocketType.ExtendedPublish);
        return Configured(socket, () => new LibZmqPublisherTransport(socket, options));
    }

    /// <inheritdoc/>
    protected override SubscriberTransport OpenSubscriber(ZmqSubscriberOptions options)
    {
        var socket = OpenSocket(SocketType.Subscribe);
        return Configured(socket, () => new LibZmqSubscriberTransport(this, socket, options));
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);

        nint handle;
        lock (_gate)
            (handle, _handle) = (_handle, 0);

        // Waits for the sockets, which are closed, to have sent what they could within their linger time.
        while (handle != 0 && Zmq.ContextTerminate(handle) != 0 && Zmq.Errno() == ErrorNumber.Interrupted)
        {
        }
    }

    internal LibZmqSocket OpenSocket(SocketType type)
    {
        lock (_gate)
        {
            ObjectDisposedException.ThrowIf(_handle == 0, this);
            return Zmq.Socket(_handle, type) is not 0 and var socket
                ? new(socket)
                : throw new IOException($"libzmq cannot open another socket: {Zmq.Describe(Zmq.Errno())}.");
        }
    }

    private static TTransport Configured<TTransport>(LibZmqSocket socket, Func<TTransport> configure)
    {
        try
        {
            return configure();
        }
        catch
        {
            // Left open, it would keep the context from ever ending.
            socket.Dispose();
            throw;
        }
    }
}
