namespace ZmqSchema.Benchmarks.Sockets.Ends.Typed;

/// <summary>Receives messages by value.</summary>
internal sealed class TypedReceiver<T>(ZmqContext context, string endpoint) : IReceivingEnd where T : IZmqMessage<T>
{
    private readonly ZmqSubscriber<T> _subscriber = context.CreateSubscriber<T>(endpoint, new() { ReceiveHighWatermark = 0 });

    /// <summary>What was received last; keeps the compiler from leaving it out.</summary>
    public T? Last { get; private set; }

    public void Receive(int count)
    {
        for (var i = 0; i < count; i++)
            Last = _subscriber.Receive();
    }

    public void Dispose() => context.Dispose();
}
