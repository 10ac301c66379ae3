using System.Threading.Channels;

namespace ZmqSchema;

/// <summary>The bounded queue between a socket and an enumeration of its messages. Outlives the enumerations, and with it what they left.</summary>
internal sealed class ArrivalQueue<T>
{
    private readonly Channel<Arrival<T>> _channel;

    // Found while the queue was full and not in it yet when the pump had to stop; next in line behind the queue.
    private Arrival<T>? _held;
    private long _dropped;

    public ArrivalQueue(int capacity, OverflowPolicy overflow)
    {
        var options = new BoundedChannelOptions(capacity)
        {
            SingleReader = true,
            SingleWriter = true,
            FullMode = overflow switch
            {
                OverflowPolicy.DropOldest => BoundedChannelFullMode.DropOldest,
                OverflowPolicy.DropNewest => BoundedChannelFullMode.DropWrite,
                _ => BoundedChannelFullMode.Wait,
            },
        };
        _channel = Channel.CreateBounded<Arrival<T>>(options, Drop);
    }

    public long Dropped => Volatile.Read(ref _dropped);

    /// <summary>Puts <paramref name="arrival"/> in line, waiting for room where the policy says so. When stopped while waiting, it is kept.</summary>
    public void Add(in Arrival<T> arrival, CancellationToken stop)
    {
        if (!_channel.Writer.TryWrite(arrival))
        {
            _held = arrival;
            AddHeld(stop);
        }
    }

    /// <summary>Puts in line what had to be held back the last time.</summary>
    public void AddHeld(CancellationToken stop)
    {
        while (_held is { } held)
        {
            if (_channel.Writer.TryWrite(held))
                _held = null;
            else if (!_channel.Writer.WaitToWriteAsync(stop).AsTask().GetAwaiter().GetResult())
                return; // Complete was called: there will never be room again.
        }
    }

    /// <summary>Takes what is next in line. Not while a pump runs, unless from its enumeration.</summary>
    public bool TryTake(out Arrival<T> arrival) => _channel.Reader.TryRead(out arrival);

    /// <summary>Takes what is next in line or was held back. Only while no pump runs.</summary>
    public bool TryTakeLeftover(out Arrival<T> arrival)
    {
        if (_channel.Reader.TryRead(out arrival))
            return true;
        if (_held is not { } held)
            return false;

        _held = null;
        arrival = held;
        return true;
    }

    /// <summary>Waits for something to take; false when nothing will come any more.</summary>
    /// <exception cref="Exception">What ended the pump.</exception>
    public ValueTask<bool> WaitAsync(CancellationToken cancellationToken) => _channel.Reader.WaitToReadAsync(cancellationToken);

    /// <summary>Says that nothing will come any more, because the socket is closed or because of <paramref name="failure"/>.</summary>
    public void Complete(Exception? failure = null) => _channel.Writer.TryComplete(failure);

    private void Drop(Arrival<T> arrival)
    {
        if (arrival.Fault is null)
            Volatile.Write(ref _dropped, _dropped + 1);
    }
}
