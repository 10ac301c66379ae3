using ZmqSchema.Benchmarks.Latency;
using ZmqSchema.Corpus;

namespace ZmqSchema.Benchmarks.Sockets.Ends.Typed;

/// <summary>Poses both ways.</summary>
internal sealed class TypedPort : IPort
{
    private readonly ZmqContext _context;
    private readonly ZmqPublisher<Pose> _publisher;
    private ZmqSubscriber<Pose>? _subscriber;

    public TypedPort(ZmqContext context)
    {
        _context = context;
        _publisher = context.CreatePublisher<Pose>("tcp://127.0.0.1:0");
    }

    public string Endpoint => _publisher.LastEndpoint;

    public void Connect(string endpoint)
    {
        _subscriber = _context.CreateSubscriber<Pose>(endpoint);
        _publisher.WaitForSubscribersAsync(1).GetAwaiter().GetResult();
    }

    public void Send() => _publisher.Send(default);

    public void Receive() => _subscriber!.Receive();

    public void Dispose() => _context.Dispose();
}
