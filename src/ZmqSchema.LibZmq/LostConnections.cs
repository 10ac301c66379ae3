using System.Diagnostics;
using ZmqSchema.LibZmq.Native;

namespace ZmqSchema.LibZmq;

/// <summary>
/// Connects a socket again where libzmq will not: it comes back from a connection that broke, but never from one that it ended itself,
/// over a frame that is too long or bytes that are not its protocol.
/// </summary>
internal sealed class LostConnections(LibZmqContext context, LibZmqSocket socket) : IDisposable
{
    // libzmq says so within microseconds if it is going to try again itself.
    private static readonly TimeSpan Grace = TimeSpan.FromMilliseconds(100);

    private readonly ConnectionMonitor _monitor = new(
        context,
        socket,
        ConnectionEvents.Disconnected | ConnectionEvents.ConnectRetried | ConnectionEvents.ConnectDelayed | ConnectionEvents.Connected
            | ConnectionEvents.HandshakeFailed);

    // What the user asked for, by the name that libzmq gave it.
    private readonly Dictionary<string, string> _askedByName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, long> _lostSince = new(StringComparer.Ordinal);

    private long _refused;

    /// <summary>Handshakes with peers that failed. From any thread.</summary>
    public long Refused => Volatile.Read(ref _refused);

    /// <summary>Readable when <see cref="Restore"/> has something to do.</summary>
    public LibZmqSocket Socket => _monitor.Socket;

    /// <summary>Whether to call <see cref="Restore"/> again soon, though nothing is readable.</summary>
    public bool AreAny => _lostSince.Count != 0;

    /// <summary>Takes an endpoint into care that the socket has just been connected to.</summary>
    public void Watch(string endpoint) => _askedByName[socket.LastEndpoint] = endpoint;

    /// <summary>Takes in what became of the connections and restores what has been gone for a while.</summary>
    public void Restore()
    {
        while (_monitor.TryRead(TransferFlags.DoNotWait, out var happened, out var endpoint))
        {
            if ((happened & ConnectionEvents.HandshakeFailed) != 0)
                Volatile.Write(ref _refused, _refused + 1);
            else if (happened != ConnectionEvents.Disconnected)
                _lostSince.Remove(endpoint);
            else if (_askedByName.ContainsKey(endpoint))
                _lostSince[endpoint] = Stopwatch.GetTimestamp();
        }

        if (!AreAny)
            return;
        foreach (var (name, since) in _lostSince)
        {
            if (Stopwatch.GetElapsedTime(since) < Grace)
                continue;
            _lostSince.Remove(name);

            // libzmq still has it in its books and would not connect a second time.
            socket.Disconnect(_askedByName[name]);
            socket.Connect(_askedByName[name]);
        }
    }

    public void Dispose() => _monitor.Dispose();
}
