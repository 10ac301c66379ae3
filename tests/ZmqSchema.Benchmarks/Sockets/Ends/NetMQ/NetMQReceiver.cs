using System.Runtime.InteropServices;
using global::NetMQ;
using global::NetMQ.Sockets;

namespace ZmqSchema.Benchmarks.Sockets.Ends.NetMQ;

/// <summary>NetMQ's <c>Msg</c> by hand, the same one for all frames; small bodies are copied out, as whoever wants a value does.</summary>
internal sealed class NetMQReceiver : IReceivingEnd
{
    private readonly SubscriberSocket _socket = new();
    private readonly int _frames;
    private readonly int _last;
    private readonly int _poses;
    private readonly byte[] _body;
    private Msg _frame;

    public NetMQReceiver(Scenario scenario, string endpoint)
    {
        _frames = scenario.Frames.Length + (scenario.Topic is null ? 0 : 1);
        _last = scenario.Frames[^1].Size;
        _poses = scenario.MessagesPerSend > 1 ? scenario.MessagesPerSend : 0;
        _body = scenario.Frames[^1].IsPayload || _poses > 0 ? [] : new byte[_last];
        _frame.InitEmpty();
        _socket.Options.ReceiveHighWatermark = 0;
        _socket.Subscribe(scenario.Topic ?? "");
        _socket.Connect(endpoint);
    }

    /// <summary>The sum of all numbers; keeps the compiler from leaving them out.</summary>
    public long Sum { get; private set; }

    public void Receive(int count)
    {
        for (var i = 0; i < count; i++)
        {
            for (var frame = 0; frame < _frames; frame++)
                _socket.Receive(ref _frame);
            if (_frame.Size != _last)
                throw new InvalidDataException($"A frame of {_frame.Size} bytes, not {_last}.");
            if (_body.Length > 0)
                _frame.Slice().CopyTo(_body);
            else if (_poses > 0)
                AddUp();
        }
    }

    public void Dispose() => _socket.Dispose();

    private void AddUp()
    {
        foreach (ref readonly var pose in MemoryMarshal.Cast<byte, Corpus.Pose>(_frame.Slice()))
            Sum += pose.Seq;
    }
}
