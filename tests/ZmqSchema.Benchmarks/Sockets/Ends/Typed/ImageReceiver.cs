using ZmqSchema.Benchmarks.Sockets.Messages;

namespace ZmqSchema.Benchmarks.Sockets.Ends.Typed;

/// <summary>Looks at pictures where they came in.</summary>
internal sealed class ImageReceiver(ZmqContext context, string endpoint, int size) : IReceivingEnd
{
    private readonly ZmqSubscriber<Image> _subscriber = context.CreateSubscriber<Image>(endpoint, new() { ReceiveHighWatermark = 0 });

    public void Receive(int count)
    {
        for (var i = 0; i < count; i++)
        {
            if (!_subscriber.TryReceiveView<ImageView>(Timeout.InfiniteTimeSpan, out var view) || view.Pixels.Length != size || view.FrameId != 1)
                throw new InvalidDataException($"Picture {view.FrameId} of {view.Pixels.Length} bytes, not {size}.");
        }
    }

    public void Dispose() => context.Dispose();
}
