using System.Text;
using global::NetMQ;
using global::NetMQ.Sockets;

namespace ZmqSchema.Benchmarks.Sockets.Ends.NetMQ;

/// <summary>NetMQ's <c>Msg</c> by hand in the fastest way found: no pool, one topic array and one payload for all, an array for each body.</summary>
internal sealed class NetMQSender : ISendingEnd
{
    private readonly XPublisherSocket _socket = new();
    private readonly byte[]? _topic;
    private readonly Frame[] _frames;
    private readonly byte[][] _bytes;

    public NetMQSender(Scenario scenario)
    {
        _topic = scenario.Topic is null ? null : Encoding.ASCII.GetBytes(scenario.Topic);
        _frames = scenario.Frames;
        _bytes = [.. _frames.Select(static frame => frame.Fill())];
        _socket.Options.SendHighWatermark = 0;
        _socket.Options.Linger = TimeSpan.Zero;
        _socket.Bind("tcp://127.0.0.1:0");
    }

    public string Endpoint => _socket.Options.LastEndpoint!;

    public void Join() => _socket.ReceiveFrameBytes();

    public void Send(int count)
    {
        for (var i = 0; i < count; i++)
        {
            if (_topic is not null)
                Send(_topic, more: true);
            for (var frame = 0; frame < _frames.Length; frame++)
                Send(_frames[frame].IsPayload ? _bytes[frame] : Copy(_bytes[frame]), more: frame + 1 < _frames.Length);
        }
    }

    public void Dispose() => _socket.Dispose();

    private static byte[] Copy(byte[] body)
    {
        var copy = GC.AllocateUninitializedArray<byte>(body.Length);
        body.CopyTo(copy);
        return copy;
    }

    private void Send(byte[] bytes, bool more)
    {
        var frame = new Msg();
        frame.InitGC(bytes, bytes.Length);
        _socket.Send(ref frame, more);
    }
}
