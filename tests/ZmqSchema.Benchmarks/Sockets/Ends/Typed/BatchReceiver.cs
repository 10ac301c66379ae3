using ZmqSchema.Corpus;

namespace ZmqSchema.Benchmarks.Sockets.Ends.Typed;

/// <summary>Receives whole batches in place, and looks at each pose of them.</summary>
internal sealed class BatchReceiver(ZmqContext context, string endpoint, int size) : IReceivingEnd
{
    private readonly ZmqSubscriber<Pose> _subscriber = context.CreateSubscriber<Pose>(endpoint, new() { ReceiveHighWatermark = 0 });

    /// <summary>The sum of all numbers; keeps the compiler from leaving them out.</summary>
    public long Sum { get; private set; }

    public void Receive(int count)
    {
        for (var i = 0; i < count; i++)
        {
            if (!_subscriber.TryReceiveMany(Timeout.InfiniteTimeSpan, out var batch) || batch.Length != size)
                throw new InvalidDataException($"A batch of {batch.Length}, not {size}.");
            foreach (ref readonly var pose in batch)
                Sum += pose.Seq;
        }
    }

    public void Dispose() => context.Dispose();
}
