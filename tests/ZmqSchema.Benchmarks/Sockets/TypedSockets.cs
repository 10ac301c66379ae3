using ZmqSchema.Corpus;

namespace ZmqSchema.Benchmarks.Sockets;

/// <summary>ZmqSchema's typed sockets over one of the transports.</summary>
internal sealed class TypedSockets : Contender
{
    private readonly ZmqContext _context;
    private readonly ZmqPublisher<Pose> _publisher;
    private readonly ZmqSubscriber<Pose> _subscriber;
    private readonly Pose _pose = Pose.Unpack(new byte[Pose.PackedSize]);

    public TypedSockets(string transport, ZmqContext context)
    {
        Name = $"ZmqSchema over {transport}";
        _context = context;
        _publisher = _context.CreatePublisher<Pose>("tcp://127.0.0.1:0", new() { SendHighWatermark = 0 });
        _subscriber = _context.CreateSubscriber<Pose>(_publisher.LastEndpoint, new() { ReceiveHighWatermark = 0 });
    }

    public override string Name { get; }

    public override void Join() => _publisher.WaitForSubscribersAsync(1).GetAwaiter().GetResult();

    public override void Dispose() => _context.Dispose();

    protected override void Send(int index) => _publisher.Send(in _pose);

    protected override void Receive() => _subscriber.Receive();
}
