namespace ZmqSchema;

/// <summary>
/// Lets any thread use a socket that is not thread-safe while another one is waiting in it: the waiting one is interrupted, steps aside
/// until the others are done, and goes on waiting.
/// </summary>
/// <param name="interrupt">Makes the thread that waits in the socket come back. Sticky: also works just before it starts to wait.</param>
internal sealed class SocketGate(Action interrupt)
{
    private readonly Lock _socket = new();
    private readonly object _turnstile = new();
    private int _visitors;

    /// <summary>Takes the socket for one receive. <see cref="Leave"/> gives it back.</summary>
    public void Enter()
    {
        // Without this, a reader in a loop would take the socket again before a visitor has woken up.
        if (Volatile.Read(ref _visitors) != 0)
            LetVisitorsPass();
        _socket.Enter();
    }

    /// <summary>Gives the socket back.</summary>
    public void Leave() => _socket.Exit();

    /// <summary>Runs <paramref name="visit"/> with the socket to itself, as soon as the receive under way has been interrupted.</summary>
    public void Visit(Action visit)
    {
        Interlocked.Increment(ref _visitors);
        try
        {
            interrupt();
            lock (_socket)
                visit();
        }
        finally
        {
            lock (_turnstile)
            {
                if (Interlocked.Decrement(ref _visitors) == 0)
                    Monitor.PulseAll(_turnstile);
            }
        }
    }

    private void LetVisitorsPass()
    {
        lock (_turnstile)
        {
            while (Volatile.Read(ref _visitors) != 0)
                Monitor.Wait(_turnstile);
        }
    }
}
