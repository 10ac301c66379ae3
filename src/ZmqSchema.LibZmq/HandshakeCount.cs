using ZmqSchema.LibZmq.Native;

namespace ZmqSchema.LibZmq;

/// <summary>Counts the peers that a CURVE server has refused. One thread at a time.</summary>
internal sealed class HandshakeCount(LibZmqContext context, LibZmqSocket socket) : IDisposable
{
    private readonly ConnectionMonitor _monitor = new(context, socket, ConnectionEvents.HandshakeFailed);
    private long _refused;
    private bool _isDisposed;

    /// <summary>Takes in what happened since the last time. After the end, what it was then.</summary>
    public long UpdatedRefused()
    {
        while (!_isDisposed && _monitor.TryRead(TransferFlags.DoNotWait, out _, out _))
            _refused++;
        return _refused;
    }

    public void Dispose()
    {
        _isDisposed = true;
        _monitor.Dispose();
    }
}
