namespace ZmqSchema.Benchmarks.Sockets.Ends.Typed;

/// <summary>Sends a message over and over.</summary>
internal sealed class TypedSender<T>(ZmqContext context, T message) : ISendingEnd where T : IZmqMessage<T>
{
    private readonly ZmqPublisher<T> _publisher = context.CreatePublisher<T>("tcp://127.0.0.1:0", new() { SendHighWatermark = 0 });

    public string Endpoint => _publisher.LastEndpoint;

    public void Join() => _publisher.WaitForSubscribersAsync(1).GetAwaiter().GetResult();

    public void Send(int count)
    {
        for (var i = 0; i < count; i++)
            _publisher.Send(in message);
    }

    public void Dispose() => context.Dispose();
}
