namespace ZmqSchema;

/// <summary>
/// Lets any thread use a socket that is not thread-safe while another one is waiting in it: the waiting one is interrupted, steps aside
/// until the others are done, and goes on waiting.
/// </summary>
/// <remarks>
/// Readers come by millions a second, and visitors hardly ever. So only visitors pay: a reader says that it is inside and looks for
/// visitors, with neither an atomic operation nor a fence in between, and a visitor has the system put that fence into all threads.
/// </remarks>
/// <param name="interrupt">Makes the thread that waits in the socket come back. Sticky: also works just before it starts to wait.</param>
internal sealed class SocketGate(Action interrupt)
{
    private const int Nobody = 0;

    // Nobody waits longer than this without looking again: Thread.Interrupt may have struck whoever was to wake him.
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(100);

    private readonly Lock _visit = new();
    private readonly object _turnstile = new();
    private int _visitors;

    // The reader that is inside, by the number of its thread. There is never a second one.
    private int _inside;

    /// <summary>Whether this thread is the reader that has the socket.</summary>
    public bool IsInside => Volatile.Read(ref _inside) == Environment.CurrentManagedThreadId;

    /// <summary>Takes the socket for one receive. <see cref="Leave"/> gives it back.</summary>
    public void Enter()
    {
        while (true)
        {
            Volatile.Write(ref _inside, Environment.CurrentManagedThreadId);
            if (Volatile.Read(ref _visitors) == 0)
                return;
            Leave();
            LetVisitorsPass();
        }
    }

    /// <summary>Gives the socket back.</summary>
    public void Leave()
    {
        Volatile.Write(ref _inside, Nobody);
        if (Volatile.Read(ref _visitors) != 0)
            Wake();
    }

    /// <summary>Runs <paramref name="visit"/> with the socket to itself, as soon as the receive under way has been interrupted.</summary>
    public void Visit(Action visit)
    {
        // Within the codec, in the constructor of a message.
        if (IsInside)
        {
            visit();
            return;
        }

        Interlocked.Increment(ref _visitors);
        try
        {
            // From here on a reader has either seen that there is a visitor, or is seen inside.
            Interlocked.MemoryBarrierProcessWide();
            interrupt();
            lock (_visit)
            {
                WaitUntilNobodyIsInside();
                visit();
            }
        }
        finally
        {
            if (Interlocked.Decrement(ref _visitors) == 0)
                Wake();
        }
    }

    private void WaitUntilNobodyIsInside()
    {
        lock (_turnstile)
        {
            while (Volatile.Read(ref _inside) != Nobody)
                Monitor.Wait(_turnstile, Patience);
        }
    }

    private void Wake()
    {
        lock (_turnstile)
            Monitor.PulseAll(_turnstile);
    }

    private void LetVisitorsPass()
    {
        lock (_turnstile)
        {
            while (Volatile.Read(ref _visitors) != 0)
                Monitor.Wait(_turnstile, Patience);
        }
    }
}
