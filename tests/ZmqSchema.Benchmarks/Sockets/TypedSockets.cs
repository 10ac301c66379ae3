using ZmqSchema.Corpus;
using ZmqSchema.NetMQ;

namespace ZmqSchema.Benchmarks.Sockets;

/// <summary>ZmqSchema's typed sockets over NetMQ.</summary>
internal sealed class TypedSockets : Contender
{
    private readonly NetMQContext _context = new();
    private readonly ZmqPublisher<Pose> _publisher;
    private readonly ZmqSubscriber<Pose> _subscriber;
    private readonly Pose _pose = Pose.Unpack(new byte[Pose.PackedSize]);

    public TypedSockets()
    {
        _publisher = _context.CreatePublisher<Pose>("tcp://127.0.0.1:0", new() { SendHighWatermark = 0 });
        _subscriber = _context.CreateSubscriber<Pose>(_publisher.LastEndpoint, new() { ReceiveHighWatermark = 0 });
    }

    public override string Name => "ZmqSchema over NetMQ";

    public override void Join() => _publisher.WaitForSubscribersAsync(1).GetAwaiter().GetResult();

    public override void Dispose() => _context.Dispose();

    protected override void Send(int index) => _publisher.Send(in _pose);

    protected override void Receive() => _subscriber.Receive();
}
