using System.Diagnostics;
using ZmqSchema.LibZmq.Native;

namespace ZmqSchema.LibZmq;

/// <summary>Receives over a SUB socket.</summary>
internal sealed unsafe class LibZmqSubscriberTransport : SubscriberTransport
{
    // How often connections are looked after, in milliseconds, while some are lost; and under load in receives, as many as come in about that time.
    private const int LostWait = 50;
    private const int MostReceivesBetweenLooks = 64;

    private readonly LibZmqSocket _socket;
    private readonly Bell _bell;
    private readonly LostConnections _lost;
    private readonly SubscriptionTally _subscriptions = new();

    // The frames of the current message, and where their bytes are.
    private readonly FrameList _frames = new();
    private (nint Address, int Size)[] _places = [];

    private readonly bool _isServer;

    // Frames of this process may come as the very memory that was sent.
    private bool _hearsThisProcess;
    private int _receivesBetweenLooks = 1;
    private int _receivesUntilLook = 1;
    private long _lastLook;

    // What the socket was told, in milliseconds.
    private int _firstWait;
    private bool _isUnderLoad = true;

    public LibZmqSubscriberTransport(LibZmqContext context, ZmqSubscriberOptions options)
    {
        _socket = context.OpenSocket(SocketType.Subscribe);
        try
        {
            _socket.LimitMessageSize(options.MaxMessageSize);
            context.Secure(_socket, options.Curve);
            _socket.Set(SocketOption.ReceiveHighWatermark, options.ReceiveHighWatermark);
            _isServer = options.Curve is CurveServer;
            _bell = new(context);
            _lost = new(context, _socket);
        }
        catch
        {
            _bell?.Dispose();
            _socket.Dispose();
            throw;
        }
    }

    public override long Refused => _isServer ? _lost.Refused : 0;

    public override string LastEndpoint => _socket.LastEndpoint;

    public override int Receive(TimeSpan timeout, int keep)
    {
        if (_places.Length < keep)
        {
            _places = new (nint, int)[keep];
            _frames.MakeRoom(keep + 1);
        }

        LetGo();
        if (--_receivesUntilLook == 0)
            LookAfterConnections();
        if (!TryReceiveFirst(timeout, out var size))
            return 0;

        // libzmq shows a message once all of its frames are there, so none of these waits. What is not kept shares the last place.
        var count = 1;
        while (Keep(count - 1, keep, size))
            _socket.TryReceive(_frames[Math.Min(count++, keep)], TransferFlags.None, out size);
        if (count > keep)
            _frames.Empty(keep);
        _frames.Count = Math.Min(count, keep);
        return count;
    }

    public override ReadOnlySpan<byte> GetFrame(int index) => new((void*)_places[index].Address, _places[index].Size);

    // A copy, because nothing else is safe: memory of libzmq's could be given back as soon as its owner is collected, and a span over it
    // does not keep the owner alive. Views read in place.
    public override ReadOnlyMemory<byte> TakeFrame(int index)
    {
        var frame = GetFrame(index);
        if (_hearsThisProcess && frame.Length >= PinnedPayloads.Smallest && PinnedPayloads.TryFind(frame, out var payload))
            return payload;

        var copy = GC.AllocateUninitializedArray<byte>(frame.Length);
        frame.CopyTo(copy);
        return copy;
    }

    public override void Interrupt() => _bell.Ring();

    public override void Subscribe(ReadOnlySpan<byte> prefix)
    {
        if (_subscriptions.Add(prefix))
            _socket.Set(SocketOption.Subscribe, prefix);
    }

    public override void Unsubscribe(ReadOnlySpan<byte> prefix)
    {
        if (_subscriptions.Remove(prefix))
            _socket.Set(SocketOption.Unsubscribe, prefix);
    }

    public override void Bind(string endpoint)
    {
        _socket.Bind(endpoint);
        _hearsThisProcess |= IsOfThisProcess(endpoint);
    }

    public override void Connect(string endpoint)
    {
        _socket.Connect(endpoint);
        _lost.Watch(endpoint);
        _hearsThisProcess |= IsOfThisProcess(endpoint);
    }

    public override void ReleaseFrames() => _frames.Dispose();

    public override void Dispose()
    {
        if (!AreFramesLent)
            ReleaseFrames();
        _bell.Dispose();
        _lost.Dispose();
        _socket.Dispose();
    }

    private static bool IsOfThisProcess(string endpoint) => endpoint.StartsWith("inproc://", StringComparison.OrdinalIgnoreCase);

    private bool TryReceiveFirst(TimeSpan timeout, out int size)
    {
        size = 0;
        var first = _frames[0];
        if (timeout == TimeSpan.Zero)
            return _socket.TryReceive(first, TransferFlags.DoNotWait, out size);

        // Under load the next message is never far: libzmq's own wait is cheaper than watching three sockets, and this short it needs no bell.
        var isForever = timeout == Timeout.InfiniteTimeSpan;
        var firstWait = _isUnderLoad && !_bell.IsRung ? isForever || timeout > FirstWait ? FirstWait : timeout : TimeSpan.Zero;
        if (firstWait != TimeSpan.Zero && TryReceiveWithin(Milliseconds(firstWait), out size))
            return true;

        // Now there is time to look at the clock.
        _isUnderLoad = false;
        var start = Stopwatch.GetTimestamp();
        while (!_bell.TryHear())
        {
            var left = isForever ? int.MaxValue : Milliseconds(timeout - firstWait - Stopwatch.GetElapsedTime(start));
            if (left <= 0)
                return false;

            var longest = _lost.AreAny ? LostWait : int.MaxValue;
            Wait(isForever && longest == int.MaxValue ? -1 : Math.Min(left, longest));
            if (_socket.TryReceive(first, TransferFlags.DoNotWait, out size))
                return _isUnderLoad = true;
            LookAfterConnections();
        }

        return false;
    }

    private bool TryReceiveWithin(int milliseconds, out int size)
    {
        if (_firstWait != milliseconds)
            _socket.Set(SocketOption.ReceiveTimeout, _firstWait = milliseconds);

        // A signal ends it: with one every few milliseconds, a wait that began again each time would have no end.
        return _socket.TryReceiveOnce(_frames[0], TransferFlags.None, out size);
    }

    private static int Milliseconds(TimeSpan time) => int.CreateSaturating(Math.Ceiling(time.TotalMilliseconds));

    /// <summary>Waits until there is something to receive or to look after, the bell is rung, a signal comes, or the time is up.</summary>
    private void Wait(int milliseconds)
    {
        var items = new PollItems(_socket.Handle, _bell.Socket.Handle, _lost.Socket.Handle);
        if (Zmq.Poll(&items, PollItems.Count, new(milliseconds)) < 0 && Zmq.Errno() is var errno && errno != ErrorNumber.Interrupted)
            throw LibZmqSocket.Failure("wait", errno);
    }

    private void LookAfterConnections()
    {
        var now = Environment.TickCount64;
        _receivesBetweenLooks = _lost.AreAny || now - _lastLook > LostWait ? 1 : Math.Min(_receivesBetweenLooks * 2, MostReceivesBetweenLooks);
        _receivesUntilLook = _receivesBetweenLooks;
        _lastLook = now;
        _lost.Restore();
    }

    /// <summary>Notes where a frame is, if it is to be kept, and says whether another one follows.</summary>
    private bool Keep(int index, int keep, int size)
    {
        var frame = _frames[Math.Min(index, keep)];
        if (index < keep)
            _places[index] = ((nint)Zmq.MessageData(frame), size);
        return Zmq.MessageMore(frame) != 0;
    }

    /// <summary>Gives the memory of the message before back, so that libzmq need not find more for the one after the next.</summary>
    private void LetGo()
    {
        for (var index = 0; index < _frames.Count; index++)
        {
            if (_places[index].Size >= PinnedPayloads.Smallest)
                _frames.Empty(index);
        }

        _frames.Count = 0;
    }
}
