using System.Runtime.InteropServices;
using System.Text;
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
    // Five for a subscriber, one for a publisher; libzmq's own limit is 1023.
    private const int MaxSockets = 16_384;

    private readonly Lock _gate = new();
    private Doorkeeper? _doorkeeper;
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
    public override unsafe CurveKeyPair CreateCurveKeys()
    {
        // 40 characters and a NUL each.
        var publicKey = stackalloc byte[41];
        var secretKey = stackalloc byte[41];
        return Zmq.CurveKeyPair(publicKey, secretKey) == 0
            ? new(Key(publicKey), Key(secretKey))
            : throw WithoutCurve();

        static CurveKey Key(byte* text) => CurveKey.Parse(Marshal.PtrToStringUTF8((nint)text)!);
    }

    /// <inheritdoc/>
    protected override PublisherTransport OpenPublisher(ZmqPublisherOptions options) => new LibZmqPublisherTransport(this, options);

    /// <inheritdoc/>
    protected override SubscriberTransport OpenSubscriber(ZmqSubscriberOptions options) => new LibZmqSubscriberTransport(this, options);

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);

        nint handle;
        lock (_gate)
            (handle, _handle) = (_handle, 0);

        // Waits for the sockets, also of transports that are just being opened, to be closed and to have sent what they could.
        while (handle != 0 && Zmq.ContextTerminate(handle) != 0 && Zmq.Errno() == ErrorNumber.Interrupted)
        {
        }
    }

    /// <summary>Sets a socket up that is neither bound nor connected yet.</summary>
    internal void Secure(LibZmqSocket socket, CurveSecurity? security)
    {
        if (security is not null && Zmq.Has("curve") == 0)
            throw WithoutCurve();
        switch (security)
        {
            case CurveServer server:
                socket.Set(SocketOption.CurveServer, 1);
                socket.Set(SocketOption.CurveSecretKey, server.SecretKey.Bytes);
                if (server.AllowedClients is { } clients)
                    socket.Set(SocketOption.ZapDomain, Encoding.ASCII.GetBytes(TheDoorkeeper().Admit(clients)));
                break;
            case CurveClient client:
                socket.Set(SocketOption.CurvePublicKey, client.Keys.PublicKey.Bytes);
                socket.Set(SocketOption.CurveSecretKey, client.Keys.SecretKey.Bytes);
                socket.Set(SocketOption.CurveServerKey, client.ServerKey.Bytes);
                break;
        }
    }

    /// <summary>
    /// Opens a socket that leaves nothing behind when it is closed. Whoever opens it closes it: one left open would keep the context from
    /// ever ending.
    /// </summary>
    internal LibZmqSocket OpenSocket(SocketType type)
    {
        LibZmqSocket socket;
        lock (_gate)
        {
            ObjectDisposedException.ThrowIf(_handle == 0, this);
            var handle = Zmq.Socket(_handle, type);
            if (handle == 0)
                throw LibZmqSocket.Failure("open another socket", Zmq.Errno());
            socket = new(handle);
        }

        try
        {
            socket.Set(SocketOption.Linger, 0);
            return socket;
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    private Doorkeeper TheDoorkeeper()
    {
        lock (_gate)
            return _doorkeeper ??= new(this);
    }

    private static NotSupportedException WithoutCurve() => new("This libzmq was built without CURVE; install one with libsodium.");
}
