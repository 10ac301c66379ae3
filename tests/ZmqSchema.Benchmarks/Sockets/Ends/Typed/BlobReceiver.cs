using ZmqSchema.Benchmarks.Sockets.Messages;

namespace ZmqSchema.Benchmarks.Sockets.Ends.Typed;

/// <summary>Looks at bytes where they came in.</summary>
internal sealed class BlobReceiver(ZmqContext context, string endpoint, int size) : IReceivingEnd
{
    private readonly ZmqSubscriber<Blob> _subscriber = context.CreateSubscriber<Blob>(endpoint, new() { ReceiveHighWatermark = 0 });

    public void Receive(int count)
    {
        for (var i = 0; i < count; i++)
        {
            if (!_subscriber.TryReceiveView<BlobView>(Timeout.InfiniteTimeSpan, out var view) || view.Bytes.Length != size)
                throw new InvalidDataException($"A frame of {view.Bytes.Length} bytes, not {size}.");
        }
    }

    public void Dispose() => context.Dispose();
}
