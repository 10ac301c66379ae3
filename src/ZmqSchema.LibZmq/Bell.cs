using ZmqSchema.LibZmq.Native;

namespace ZmqSchema.LibZmq;

/// <summary>Wakes the thread that waits for a socket: a pair of <c>inproc</c> sockets, one end to ring from any thread and one to wait with.</summary>
internal sealed unsafe class Bell : IDisposable
{
    private static long _lastNumber;

    private readonly Lock _gate = new();
    private readonly LibZmqSocket _ear;
    private readonly LibZmqSocket _clapper;
    private readonly FrameList _frame = new();
    private volatile bool _isRung;
    private bool _isDisposed;

    public Bell(LibZmqContext context)
    {
        var endpoint = $"inproc://zmqschema-bell-{Interlocked.Increment(ref _lastNumber)}";
        _ear = context.OpenSocket(SocketType.Pair);
        try
        {
            _ear.Bind(endpoint);
            _clapper = context.OpenSocket(SocketType.Pair);
            _clapper.Connect(endpoint);
        }
        catch
        {
            _clapper?.Dispose();
            _ear.Dispose();
            throw;
        }
    }

    /// <summary>Readable when it is rung.</summary>
    public LibZmqSocket Socket => _ear;

    /// <summary>Whether it has been rung and nobody has heard it yet.</summary>
    public bool IsRung => _isRung;

    /// <summary>Rings, unless it is rung already; after the end does nothing.</summary>
    public void Ring()
    {
        lock (_gate)
        {
            if (_isRung || _isDisposed)
                return;
            _isRung = true;
            try
            {
                _clapper.Send([], more: false);
            }
            catch (ObjectDisposedException)
            {
                // The context is being ended, and that wakes everybody.
            }
        }
    }

    /// <summary>Hears the bell; false when it was not rung. Only the thread that waits.</summary>
    public bool TryHear()
    {
        if (!_isRung)
            return false;
        lock (_gate)
        {
            _ear.TryReceive(_frame[0], TransferFlags.DoNotWait);
            _isRung = false;
        }

        return true;
    }

    public void Dispose()
    {
        lock (_gate)
        {
            _isDisposed = true;
            _frame.Dispose();
            _clapper.Dispose();
            _ear.Dispose();
        }
    }
}
