using System.Net;
using System.Net.Sockets;

namespace ZmqSchema.NetMQ;

/// <summary>Wakes a thread that waits in a select: a loopback UDP socket that sends to itself and hears nobody else.</summary>
internal sealed class WakeSignal : IDisposable
{
    private readonly Lock _gate = new();
    private bool _isRaised;
    private bool _isDisposed;

    public WakeSignal()
    {
        try
        {
            Socket.Bind(new IPEndPoint(IPAddress.Loopback, 0));
            Socket.Connect(Socket.LocalEndPoint!);
            Socket.Blocking = false;
        }
        catch
        {
            Socket.Dispose();
            throw;
        }
    }

    /// <summary>Readable when the signal is raised.</summary>
    public Socket Socket { get; } = new(AddressFamily.InterNetwork, SocketType.Dgram, ProtocolType.Udp);

    /// <summary>Raises the signal, unless it is already; after the end does nothing.</summary>
    public void Raise()
    {
        lock (_gate)
        {
            if (_isRaised || _isDisposed)
                return;
            _isRaised = true;
            Socket.Send([0]);
        }
    }

    /// <summary>Takes the signal down; false when it was not raised.</summary>
    public bool TryLower()
    {
        lock (_gate)
        {
            var wasRaised = _isRaised;
            _isRaised = false;

            // Also when it was not: a datagram that came late would make every later wait return at once.
            if (Socket.Available > 0)
                Socket.Receive(stackalloc byte[1]);
            return wasRaised;
        }
    }

    public void Dispose()
    {
        lock (_gate)
        {
            _isDisposed = true;
            _isRaised = false;
            Socket.Dispose();
        }
    }
}
