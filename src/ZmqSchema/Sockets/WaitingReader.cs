using System.Diagnostics;

namespace ZmqSchema;

/// <summary>Waits for the messages of a socket that other threads may use, and close, meanwhile. One reader at a time.</summary>
internal sealed class WaitingReader<T>(SubscriberTransport transport, MessageReader<T> messages, MalformedPolicy malformed) : IDisposable
    where T : IZmqMessage<T>
{
    // How long past its time a receive still looks behind malformed messages for a sound one.
    private static readonly TimeSpan Lookahead = TimeSpan.FromMilliseconds(10);

    private readonly SocketGate _gate = new(transport.Interrupt);
    private volatile bool _isDisposed;

    public MessageReader<T> Messages => messages;

    public bool IsDisposed => _isDisposed;

    /// <summary>Waits for a message in the form asked for; false when the time ran out.</summary>
    public bool Read<TForm, TResult>(TimeSpan timeout, out TResult result, CancellationToken cancellationToken)
        where TForm : IReadingForm<T, TResult>
        where TResult : allows ref struct
    {
        var isForever = timeout == Timeout.InfiniteTimeSpan;
        var firstWait = isForever || timeout > SubscriberTransport.FirstWait ? SubscriberTransport.FirstWait : timeout;
        var start = isForever ? 0 : Stopwatch.GetTimestamp();

        // Under load this costs no registration. Looking first, without waiting at all, would be system calls for nothing.
        var outcome = ReadOnce<TForm, TResult>(firstWait, out result);
        if (outcome == ReadOutcome.Message)
            return true;

        using var registration = cancellationToken.UnsafeRegister(
            static transport => ((SubscriberTransport)transport!).Interrupt(), transport);
        while (true)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var remaining = timeout;
            if (!isForever)
            {
                // A malformed message may have a sound one behind it, but a rain of them does not hold the caller for ever.
                remaining -= Stopwatch.GetElapsedTime(start);
                if (remaining <= (outcome == ReadOutcome.Malformed ? -Lookahead : TimeSpan.Zero))
                    return false;
                if (remaining < TimeSpan.Zero)
                    remaining = TimeSpan.Zero;
            }

            outcome = ReadOnce<TForm, TResult>(remaining, out result);
            if (outcome == ReadOutcome.Message)
                return true;
        }
    }

    /// <summary>Runs <paramref name="visit"/> with the socket to itself, interrupting a receive that waits.</summary>
    public void Visit(Action visit) => _gate.Visit(() =>
    {
        ThrowIfDisposed();
        visit();
    });

    /// <summary>Closes the socket; whoever waits in it is thrown out.</summary>
    public void Dispose()
    {
        if (_isDisposed)
            return;
        _gate.Visit(() =>
        {
            if (_isDisposed)
                return;
            _isDisposed = true;

            // In the constructor of a message, say, whose bytes are still being read: the next read lets go of them.
            if (_gate.IsInside)
                transport.LendFrames();
            transport.Dispose();
        });
    }

    public void ThrowIfDisposed() => ObjectDisposedException.ThrowIf(_isDisposed, typeof(ZmqSubscriber<T>));

    private ReadOutcome ReadOnce<TForm, TResult>(TimeSpan timeout, out TResult result)
        where TForm : IReadingForm<T, TResult>
        where TResult : allows ref struct
    {
        // Reading belongs inside as well: whoever closes the socket takes the frames away that nobody was lent.
        _gate.Enter();
        try
        {
            if (_isDisposed)
                transport.ReleaseFrames(); // What was read in place meanwhile is not any more.
            ThrowIfDisposed();
            var outcome = TForm.Read(messages, timeout, out result);
            if (outcome == ReadOutcome.Malformed && malformed == MalformedPolicy.Throw)
                throw messages.Fault;
            return outcome;
        }
        finally
        {
            _gate.Leave();
        }
    }
}
