using ZmqSchema.Corpus;

namespace ZmqSchema.Benchmarks.Sockets.Ends.Typed;

/// <summary>Sends poses many at a time.</summary>
internal sealed class BatchSender(ZmqContext context, Pose[] batch) : ISendingEnd
{
    private readonly ZmqPublisher<Pose> _publisher = context.CreatePublisher<Pose>("tcp://127.0.0.1:0", new() { SendHighWatermark = 0 });

    public string Endpoint => _publisher.LastEndpoint;

    public void Join() => _publisher.WaitForSubscribersAsync(1).GetAwaiter().GetResult();

    public void Send(int count)
    {
        for (var i = 0; i < count; i++)
            _publisher.SendMany(batch);
    }

    public void Dispose() => context.Dispose();
}
