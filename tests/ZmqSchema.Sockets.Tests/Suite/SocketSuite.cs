namespace ZmqSchema.Sockets.Tests.Suite;

/// <summary>What the suites share: a context, endpoints that nobody else uses, and a deadline for everything that waits.</summary>
public abstract class SocketSuite<TTransport> : IDisposable where TTransport : ITransportUnderTest
{
    private readonly CancellationTokenSource _deadline =
        CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);

    protected SocketSuite() => _deadline.CancelAfter(Patience);

    /// <summary>Longer than anything takes on a busy machine.</summary>
    protected static TimeSpan Patience => TimeSpan.FromSeconds(40);

    /// <summary>Long enough for something that should not happen to show.</summary>
    protected static TimeSpan AMoment => TimeSpan.FromMilliseconds(50);

    protected ZmqContext Context { get; } = TTransport.CreateContext();

    protected CancellationToken Deadline => _deadline.Token;

    public virtual void Dispose()
    {
        Context.Dispose();
        _deadline.Dispose();
        GC.SuppressFinalize(this);
    }

    /// <summary>An endpoint to bind: <c>tcp</c> on a port that the system chooses, or an <c>inproc</c> name of its own.</summary>
    protected static string NewEndpoint(string protocol) =>
        protocol == "tcp" || !TTransport.HasInproc ? "tcp://127.0.0.1:0" : $"inproc://{Guid.NewGuid():N}";

    protected async Task<(ZmqPublisher<T> Publisher, ZmqSubscriber<T> Subscriber)> ConnectAsync<T>(
        string protocol, ZmqPublisherOptions? publisherOptions = null, ZmqSubscriberOptions? subscriberOptions = null)
        where T : IZmqMessage<T>
    {
        var publisher = Context.CreatePublisher<T>(NewEndpoint(protocol), publisherOptions);
        var subscriber = Context.CreateSubscriber<T>(publisher.LastEndpoint, subscriberOptions);
        await publisher.WaitForSubscribersAsync(1, Deadline);
        return (publisher, subscriber);
    }

    protected async Task UntilAsync(Func<bool> condition)
    {
        while (!condition())
            await Task.Delay(1, Deadline);
    }
}
