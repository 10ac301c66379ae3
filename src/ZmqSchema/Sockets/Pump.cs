namespace ZmqSchema;

/// <summary>The thread that reads a socket for the length of one enumeration.</summary>
/// <param name="next">Waits for the next arrival; throws <see cref="OperationCanceledException"/> when told to stop.</param>
/// <param name="queue">Where arrivals go.</param>
internal sealed class Pump<T>(Func<CancellationToken, Arrival<T>> next, ArrivalQueue<T> queue) : IAsyncDisposable
{
    private readonly CancellationTokenSource _stop = new();
    private readonly TaskCompletionSource _stopped = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public void Start() =>
        new Thread(Run) { IsBackground = true, Name = $"ZmqSchema: reads {typeof(T).Name}" }.Start();

    /// <summary>Ends the thread and returns when it is gone: then the socket is free for other receives.</summary>
    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync().ConfigureAwait(false);
        await _stopped.Task.ConfigureAwait(false);
        _stop.Dispose();
    }

    private void Run()
    {
        try
        {
            queue.AddHeld(_stop.Token);
            while (!_stop.IsCancellationRequested)
                queue.Add(next(_stop.Token), _stop.Token);
        }
        catch (OperationCanceledException) when (_stop.IsCancellationRequested)
        {
            // The enumeration is over; what is in the queue stays there for the next one.
        }
        catch (ObjectDisposedException)
        {
            queue.Complete();
        }
        catch (Exception failure)
        {
            // Not swallowed: the enumeration throws it.
            queue.Complete(failure);
        }
        finally
        {
            _stopped.SetResult();
        }
    }
}
