using System.Diagnostics;
using NetMQ;
using NetMQ.Sockets;

namespace ZmqSchema.NetMQ;

/// <summary>Receives over a SUB socket.</summary>
internal sealed class NetMQSubscriberTransport : SubscriberTransport
{
    private static readonly TimeSpan Forever = TimeSpan.FromMilliseconds(-1);

    private readonly SubscriberSocket _socket = new();
    private readonly WakeSignal _wake;
    private readonly NetMQSelector _selector = new();
    private readonly NetMQSelector.Item[] _items;

    // Always initialised, as NetMQ wants them; the first so many hold the frames of the current message.
    private Msg[] _frames = [];
    private bool[] _isTaken = [];
    private int _kept;
    private bool _isUnderLoad = true;
    private string _asked = "";

    public NetMQSubscriberTransport(ZmqSubscriberOptions options)
    {
        try
        {
            _wake = new();
            _items = [new(_socket, PollEvents.PollIn), new(_wake.Socket, PollEvents.PollIn)];
            _socket.Options.Configure(options);
            _socket.Options.ReceiveHighWatermark = options.ReceiveHighWatermark;
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    public override string LastEndpoint => NetMQSockets.LastEndpointOf(_socket, _asked);

    public override int Receive(TimeSpan timeout, int keep)
    {
        LetGo();
        if (_frames.Length < keep)
            MakeRoom(keep);
        if (!TryReceiveFirst(timeout))
            return 0;

        // NetMQ shows a message once all of its frames are there, so none of these waits.
        var count = 1;
        _kept = 1;
        var more = _frames[0].HasMore;
        while (more)
        {
            if (count < keep)
            {
                _socket.TryReceive(ref _frames[count], Forever);
                more = _frames[count].HasMore;
                _kept++;
            }
            else
            {
                more = SkipFrame();
            }

            count++;
        }

        return count;
    }

    public override ReadOnlySpan<byte> GetFrame(int index) => _frames[index].Slice();

    public override ReadOnlyMemory<byte> TakeFrame(int index)
    {
        _isTaken[index] = true;
        return _frames[index].SliceAsMemory();
    }

    public override void Interrupt() => _wake.Raise();

    public override void Subscribe(ReadOnlySpan<byte> prefix) => _socket.Subscribe(prefix.ToArray());

    public override void Unsubscribe(ReadOnlySpan<byte> prefix) => _socket.Unsubscribe(prefix.ToArray());

    public override void Bind(string endpoint) => _socket.BindTo(_asked = endpoint);

    public override void Connect(string endpoint) => _socket.ConnectTo(_asked = endpoint);

    public override void ReleaseFrames() => LetGo();

    public override void Dispose()
    {
        if (!AreFramesLent)
            ReleaseFrames();
        _wake?.Dispose();
        _socket.Dispose();
    }

    private bool TryReceiveFirst(TimeSpan timeout)
    {
        ref var first = ref _frames[0];
        if (timeout == TimeSpan.Zero)
            return _socket.TryReceive(ref first, TimeSpan.Zero);

        // Under load the next message is never far: NetMQ's own wait is cheaper than a select, and this short it needs no interruption. Never
        // a fraction of a millisecond: NetMQ would take it for 0 and then wait without end.
        var isForever = timeout == Timeout.InfiniteTimeSpan;
        var firstWait = _isUnderLoad && (isForever || timeout >= FirstWait) ? FirstWait : TimeSpan.Zero;
        if (_socket.TryReceive(ref first, firstWait))
            return true;

        // Now there is time to look at the clock.
        _isUnderLoad = false;
        var start = Stopwatch.GetTimestamp();
        if (!isForever)
            timeout -= firstWait;
        while (!_wake.TryLower())
        {
            var left = isForever ? -1 : (long)Math.Ceiling((timeout - Stopwatch.GetElapsedTime(start)).TotalMilliseconds);
            if (!isForever && left <= 0)
                return false;

            _selector.Select(_items, _items.Length, left);
            if (_socket.TryReceive(ref first, TimeSpan.Zero))
                return _isUnderLoad = true;
        }

        return false;
    }

    private bool SkipFrame()
    {
        var frame = new Msg();
        frame.InitEmpty();
        _socket.TryReceive(ref frame, Forever);
        var more = frame.HasMore;
        frame.Close();
        return more;
    }

    private void LetGo()
    {
        for (var index = 0; index < _kept; index++)
        {
            ref var frame = ref _frames[index];
            if (_isTaken[index])
            {
                // Closing it would give the buffer back to a pool, if one is set, from under whoever holds it.
                frame = default;
                _isTaken[index] = false;
            }
            else
            {
                frame.Close();
            }

            frame.InitEmpty();
        }

        _kept = 0;
    }

    private void MakeRoom(int keep)
    {
        var known = _frames.Length;
        Array.Resize(ref _frames, keep);
        Array.Resize(ref _isTaken, keep);
        for (var index = known; index < keep; index++)
            _frames[index].InitEmpty();
    }
}
