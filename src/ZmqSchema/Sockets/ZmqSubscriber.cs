using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text;

namespace ZmqSchema;

/// <summary>
/// Receives messages of one type. One reader at a time: one receive or one enumeration; everything else may be called from any thread
/// while it waits.
/// </summary>
/// <remarks>
/// A message arrives as <c>[topic] [body] [payload]…</c>; one whose type has no topic may come with one all the same. A body of n
/// blittable messages is n messages, whichever way they are received.
/// </remarks>
/// <typeparam name="T">The message type.</typeparam>
public sealed class ZmqSubscriber<T> : IDisposable where T : IZmqMessage<T>
{
    private readonly ZmqContext _context;
    private readonly SubscriberTransport _transport;
    private readonly WireFormat _format;
    private readonly WaitingReader<T> _reader;
    private readonly ArrivalQueue<T> _arrivals;
    private bool _hasEnumerated;
    private int _isReading;

    internal ZmqSubscriber(ZmqContext context, SubscriberTransport transport, WireFormat format, ZmqSubscriberOptions options)
    {
        _context = context;
        _transport = transport;
        _format = format;
        _reader = new(transport, new(transport, format), options.Malformed);
        _arrivals = new(options.Capacity, options.Overflow);
        try
        {
            transport.Subscribe(Encoding.UTF8.GetBytes(T.Schema.Topic ?? ""));
        }
        catch
        {
            // The context is being disposed of; nobody else knows this socket yet.
            transport.Dispose();
            throw;
        }
    }

    /// <summary>What was received, found malformed and dropped so far.</summary>
    public ZmqStatistics Statistics
    {
        get
        {
            var messages = _reader.Messages;
            return new(messages.Messages, messages.Bytes, messages.Malformed, _arrivals.Dropped) { Refused = _transport.Refused };
        }
    }

    /// <summary>The last endpoint connected or bound, with the port that the system chose where 0 was asked for.</summary>
    public string LastEndpoint { get; private set; } = "";

    /// <summary>Waits for the next message.</summary>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    /// <exception cref="MalformedMessageException">The next message is malformed, and the options say to throw.</exception>
    /// <exception cref="InvalidOperationException">Another receive or an enumeration is under way.</exception>
    /// <exception cref="ObjectDisposedException">The subscriber is disposed, before or while waiting.</exception>
    public T Receive(CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        ReadInTurn<AsMessage<T>, T>(Timeout.InfiniteTimeSpan, out var message, cancellationToken);
        return message;
    }

    /// <summary>Waits at most <paramref name="timeout"/> for the next message.</summary>
    /// <param name="timeout"><see cref="TimeSpan.Zero"/> for not at all, <see cref="Timeout.InfiniteTimeSpan"/> for as long as it takes.</param>
    /// <param name="received">The message and its topic, when true is returned.</param>
    /// <exception cref="MalformedMessageException">The next message is malformed, and the options say to throw.</exception>
    /// <exception cref="InvalidOperationException">Another receive or an enumeration is under way.</exception>
    /// <exception cref="ObjectDisposedException">The subscriber is disposed, before or while waiting.</exception>
    public bool TryReceive(TimeSpan timeout, out Received<T> received) =>
        ReadInTurn<AsReceived<T>, Received<T>>(timeout, out received);

    /// <summary>Waits at most <paramref name="timeout"/> for the next message and reads it in place: nothing is copied.</summary>
    /// <param name="timeout"><see cref="TimeSpan.Zero"/> for not at all, <see cref="Timeout.InfiniteTimeSpan"/> for as long as it takes.</param>
    /// <param name="view">The view, valid until the next receive, also when the subscriber is disposed meanwhile, when true is returned.</param>
    /// <exception cref="MalformedMessageException">The next message is malformed, and the options say to throw.</exception>
    /// <exception cref="InvalidOperationException">Another receive or an enumeration is under way.</exception>
    /// <exception cref="ObjectDisposedException">The subscriber is disposed, before or while waiting.</exception>
    public bool TryReceiveView<TView>(TimeSpan timeout, [MaybeNullWhen(false)] out TView view)
        where TView : IZmqView<TView>, allows ref struct =>
        ReadInTurn<AsView<T, TView>, TView>(timeout, out view);

    /// <summary>
    /// Waits at most <paramref name="timeout"/> for a batch: what is left of the current one, or the next one whole. Blittable messages
    /// are read in place, nothing is copied; of others a batch has one.
    /// </summary>
    /// <param name="timeout"><see cref="TimeSpan.Zero"/> for not at all, <see cref="Timeout.InfiniteTimeSpan"/> for as long as it takes.</param>
    /// <param name="batch">At least one message, valid until the next receive, also when the subscriber is disposed meanwhile, when true is returned.</param>
    /// <exception cref="MalformedMessageException">The next message is malformed, and the options say to throw.</exception>
    /// <exception cref="InvalidOperationException">Another receive or an enumeration is under way.</exception>
    /// <exception cref="ObjectDisposedException">The subscriber is disposed, before or while waiting.</exception>
    public bool TryReceiveMany(TimeSpan timeout, out ReadOnlySpan<T> batch) =>
        ReadInTurn<AsBatch<T>, ReadOnlySpan<T>>(timeout, out batch);

    /// <summary>
    /// Messages as they come. For as long as the enumeration lasts, a thread of its own reads the socket into a queue bounded by the
    /// options. Ends when the subscriber is disposed. What is left in the queue when the enumeration is left is received first by
    /// whatever reads next.
    /// </summary>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    /// <exception cref="MalformedMessageException">The next message is malformed, and the options say to throw.</exception>
    /// <exception cref="InvalidOperationException">Another receive or an enumeration is under way.</exception>
    /// <exception cref="ObjectDisposedException">The subscriber was disposed before.</exception>
    public IAsyncEnumerable<Received<T>> ReadAllAsync(CancellationToken cancellationToken = default)
    {
        _reader.ThrowIfDisposed();
        return EnumerateAsync(cancellationToken);
    }

    /// <summary>Asks publishers for topics that start with <paramref name="prefix"/>, as UTF-8; the empty one is everything.</summary>
    /// <exception cref="ObjectDisposedException">The subscriber is disposed.</exception>
    public void Subscribe(string prefix)
    {
        ArgumentNullException.ThrowIfNull(prefix);
        _reader.Visit(() => _transport.Subscribe(Encoding.UTF8.GetBytes(prefix)));
    }

    /// <summary>Takes one subscription back, be it the message's own topic or one made by <see cref="Subscribe"/>.</summary>
    /// <exception cref="ObjectDisposedException">The subscriber is disposed.</exception>
    public void Unsubscribe(string prefix)
    {
        ArgumentNullException.ThrowIfNull(prefix);
        _reader.Visit(() => _transport.Unsubscribe(Encoding.UTF8.GetBytes(prefix)));
    }

    /// <summary>Connects to one more endpoint, or binds where it starts with <c>@</c>.</summary>
    /// <exception cref="ArgumentException"><paramref name="endpoint"/> is no endpoint.</exception>
    /// <exception cref="ZmqEndpointException">The endpoint cannot be connected or bound.</exception>
    /// <exception cref="ObjectDisposedException">The subscriber is disposed.</exception>
    public void Connect(string endpoint) => Attach(Endpoint.Parse(endpoint, bindsUnlessMarked: false));

    /// <summary>
    /// Binds to one more endpoint, or connects where it starts with <c>&gt;</c>. A subscriber that binds takes note of publishers that
    /// connect, and tells them its subscriptions, while it receives.
    /// </summary>
    /// <exception cref="ArgumentException"><paramref name="endpoint"/> is no endpoint.</exception>
    /// <exception cref="ZmqEndpointException">The endpoint cannot be bound or connected.</exception>
    /// <exception cref="ObjectDisposedException">The subscriber is disposed.</exception>
    public void Bind(string endpoint) => Attach(Endpoint.Parse(endpoint, bindsUnlessMarked: true));

    /// <summary>Closes the socket. A receive that waits throws <see cref="ObjectDisposedException"/>, an enumeration ends.</summary>
    public void Dispose()
    {
        _reader.Dispose();
        _arrivals.Complete();
        _context.Forget(this);
    }

    private async IAsyncEnumerable<Received<T>> EnumerateAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        TakeTurn();
        try
        {
            _hasEnumerated = true;
            var pump = new Pump<T>(NextArrival, _arrivals);
            await using var untilStopped = pump.ConfigureAwait(false);
            pump.Start();
            while (await _arrivals.WaitAsync(cancellationToken).ConfigureAwait(false))
            {
                while (!_reader.IsDisposed && _arrivals.TryTake(out var arrival))
                {
                    if (arrival.Fault is not null)
                        throw arrival.Fault;
                    yield return arrival.Received;
                    cancellationToken.ThrowIfCancellationRequested();
                }

                if (_reader.IsDisposed)
                    break;
            }
        }
        finally
        {
            EndTurn();
        }
    }

    private Arrival<T> NextArrival(CancellationToken stop)
    {
        try
        {
            _reader.Read<AsReceived<T>, Received<T>>(Timeout.InfiniteTimeSpan, out var received, stop);
            return new(received, Fault: null);
        }
        catch (MalformedMessageException fault)
        {
            return new(default, fault);
        }
    }

    private bool ReadInTurn<TForm, TResult>(TimeSpan timeout, out TResult result, CancellationToken cancellationToken = default)
        where TForm : IReadingForm<T, TResult>
        where TResult : allows ref struct
    {
        if (timeout != Timeout.InfiniteTimeSpan)
            ArgumentOutOfRangeException.ThrowIfLessThan(timeout, TimeSpan.Zero);

        TakeTurn();
        try
        {
            return (_hasEnumerated && TryRecall<TForm, TResult>(out result)) ||
                _reader.Read<TForm, TResult>(timeout, out result, cancellationToken);
        }
        finally
        {
            EndTurn();
        }
    }

    private bool TryRecall<TForm, TResult>(out TResult result)
        where TForm : IReadingForm<T, TResult>
        where TResult : allows ref struct
    {
        _reader.ThrowIfDisposed();
        while (_arrivals.TryTakeLeftover(out var arrival))
        {
            if (arrival.Fault is not null)
                throw arrival.Fault;
            if (TForm.Recall(_reader.Messages, _format, arrival.Received, out result))
                return true;
        }

        result = default!;
        return false;
    }

    private void TakeTurn()
    {
        if (Interlocked.Exchange(ref _isReading, 1) != 0)
        {
            throw new InvalidOperationException(
                $"This subscriber of {T.Schema.Name} is being read already; one receive or one enumeration at a time.");
        }
    }

    private void EndTurn() => Volatile.Write(ref _isReading, 0);

    private void Attach(Endpoint endpoint) => _reader.Visit(() =>
    {
        if (endpoint.Binds)
            _transport.Bind(endpoint.Address);
        else
            _transport.Connect(endpoint.Address);
        LastEndpoint = _transport.LastEndpoint;
    });
}
