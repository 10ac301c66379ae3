using System.Diagnostics;
using ZmqSchema.LibZmq.Native;

namespace ZmqSchema.LibZmq;

/// <summary>Receives over a SUB socket.</summary>
internal sealed unsafe class LibZmqSubscriberTransport : SubscriberTransport
{
    // Under load the next message is never far: libzmq's own wait is cheaper than watching two sockets, and this short it needs no bell.
    private const int FirstWait = 1;

    // How often connections are looked after: while some are lost, in milliseconds, and otherwise, in receives.
    private const int LostWait = 50;
    private const int ReceivesBetweenLooks = 256;

    // When nothing comes for as long as this, in milliseconds, the message before is dropped while waiting on.
    private const int PatientWait = 100;

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
    private int _receivesUntilLook = ReceivesBetweenLooks;

    public LibZmqSubscriberTransport(LibZmqContext context, ZmqSubscriberOptions options)
    {
        _socket = context.OpenSocket(SocketType.Subscribe);
        try
        {
            _socket.LimitMessageSize(options.MaxMessageSize);
            context.Secure(_socket, options.Curve);
            _socket.Set(SocketOption.ReceiveHighWatermark, options.ReceiveHighWatermark);
            _socket.Set(SocketOption.ReceiveTimeout, FirstWait);
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

        if (--_receivesUntilLook == 0)
            LookAfterConnections();
        if (!TryReceiveFirst(timeout, out var size))
        {
            LetGo(0);
            return 0;
        }

        // libzmq shows a message once all of its frames are there, so none of these waits. What is not kept shares the last place.
        var count = 1;
        while (Keep(count - 1, keep, size))
            _socket.TryReceive(_frames[Math.Min(count++, keep)], TransferFlags.None, out size);
        if (count > keep)
            _frames.Empty(keep);
        LetGo(Math.Min(count, keep));
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

        if (!_bell.IsRung && _socket.TryReceive(first, TransferFlags.None, out size))
            return true;

        // Now there is time to look at the clock.
        var isForever = timeout == Timeout.InfiniteTimeSpan;
        var start = Stopwatch.GetTimestamp();
        while (!_bell.TryHear())
        {
            var left = isForever ? int.MaxValue : Math.Ceiling((timeout - Stopwatch.GetElapsedTime(start)).TotalMilliseconds) - FirstWait;
            if (left <= 0)
                return false;

            var longest = _lost.AreAny ? LostWait : _frames.Count > 0 ? PatientWait : int.MaxValue;
            Wait(isForever && longest == int.MaxValue ? -1 : int.CreateSaturating(Math.Min(left, longest)));
            if (_socket.TryReceive(first, TransferFlags.DoNotWait, out size))
                return true;
            LookAfterConnections();
            if (Stopwatch.GetElapsedTime(start).TotalMilliseconds >= PatientWait)
                LetGo(0);
        }

        return false;
    }

    /// <summary>Waits until there is something to receive or to look after, the bell is rung, a signal comes, or the time is up.</summary>
    private void Wait(int milliseconds)
    {
        var items = new PollItems(_socket.Handle, _bell.Socket.Handle, _lost.Socket.Handle);
        if (Zmq.Poll(&items, PollItems.Count, new(milliseconds)) < 0 && Zmq.Errno() is var errno && errno != ErrorNumber.Interrupted)
            throw LibZmqSocket.Failure("wait", errno);
    }

    private void LookAfterConnections()
    {
        _receivesUntilLook = ReceivesBetweenLooks;
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

    /// <summary>
    /// Drops what is left of the message before, whose other frames the next one took the place of, and which has
    /// <paramref name="count"/> frames.
    /// </summary>
    /// <remarks>
    /// Not before the next one is there: with a large frame still in use, malloc finds room for the next beside it, and again in its place.
    /// With all of them given back in between it gives their pages back to the system, and to fault 6 MB in again takes longer than to
    /// receive them (0.76 of the C program's rate before, which receives into the same message over and over).
    /// </remarks>
    private void LetGo(int count)
    {
        for (var index = count; index < _frames.Count; index++)
        {
            if (_places[index].Size >= PinnedPayloads.Smallest)
                _frames.Empty(index);
        }

        _frames.Count = count;
    }
}
