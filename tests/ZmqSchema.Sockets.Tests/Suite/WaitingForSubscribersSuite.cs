using ZmqSchema.Sockets.Tests.Messages;

namespace ZmqSchema.Sockets.Tests.Suite;

/// <summary>The publisher knows who listens.</summary>
public abstract class WaitingForSubscribersSuite<TTransport> : SocketSuite<TTransport> where TTransport : ITransportUnderTest
{
    [Theory, InlineData("inproc"), InlineData("tcp")]
    public async Task The_first_message_after_the_wait_reaches_everybody_waited_for(string protocol)
    {
        using var publisher = Context.CreatePublisher<Tick>(NewEndpoint(protocol));
        var subscribers = Enumerable.Range(0, 5).Select(_ => Context.CreateSubscriber<Tick>(publisher.LastEndpoint)).ToList();
        await publisher.WaitForSubscribersAsync(5, Deadline);
        publisher.Send(new(1, 2));
        Assert.All(subscribers, subscriber => Assert.Equal(new(1, 2), subscriber.Receive(Deadline)));
    }

    [Theory, InlineData("inproc"), InlineData("tcp")]
    public async Task Subscribers_that_are_gone_do_not_count(string protocol)
    {
        using var publisher = Context.CreatePublisher<Pose>(NewEndpoint(protocol));
        var first = Context.CreateSubscriber<Pose>(publisher.LastEndpoint);
        var second = Context.CreateSubscriber<Pose>(publisher.LastEndpoint);
        using var third = Context.CreateSubscriber<Pose>(publisher.LastEndpoint);
        await publisher.WaitForSubscribersAsync(3, Deadline);

        first.Dispose();
        second.Unsubscribe("pose/");
        await NoLongerAsync(publisher, 2);
        await publisher.WaitForSubscribersAsync(1, Deadline);
        second.Dispose();
        third.Dispose();
        await NoLongerAsync(publisher, 1);

        using var fourth = Context.CreateSubscriber<Pose>(publisher.LastEndpoint);
        await publisher.WaitForSubscribersAsync(1, Deadline);
        await NoLongerAsync(publisher, 2);
    }

    [Fact]
    public async Task Only_subscriptions_that_get_something_of_it_count()
    {
        using var publisher = Context.CreatePublisher<Pose>(NewEndpoint("inproc"));
        using var subscriber = Context.CreateSubscriber<Status>(publisher.LastEndpoint);
        subscriber.Subscribe("posture/");
        await NoLongerAsync(publisher, 1);
        subscriber.Subscribe("po");
        subscriber.Subscribe("pose/left");
        await publisher.WaitForSubscribersAsync(2, Deadline);
        await NoLongerAsync(publisher, 3);
    }

    [Fact]
    public async Task Waiting_goes_on_beside_sending()
    {
        using var publisher = Context.CreatePublisher<Pose>(NewEndpoint("tcp"));
        using var stop = new CancellationTokenSource();
        var sending = Task.Run(
            () =>
            {
                while (!stop.IsCancellationRequested)
                    publisher.Send(default);
            },
            Deadline);
        var waiting = publisher.WaitForSubscribersAsync(2, Deadline);
        using var first = Context.CreateSubscriber<Pose>(publisher.LastEndpoint);
        using var second = Context.CreateSubscriber<Pose>(publisher.LastEndpoint);
        await waiting;
        await stop.CancelAsync();
        await sending;
    }

    [Fact]
    public async Task Waiting_for_nobody_is_over_at_once()
    {
        using var publisher = Context.CreatePublisher<Pose>(NewEndpoint("inproc"));
        await publisher.WaitForSubscribersAsync(0, Deadline);
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => publisher.WaitForSubscribersAsync(-1, Deadline));
    }

    [Fact]
    public async Task Waiting_ends_when_cancelled()
    {
        using var publisher = Context.CreatePublisher<Pose>(NewEndpoint("inproc"));
        using var cancellation = new CancellationTokenSource();
        var waiting = publisher.WaitForSubscribersAsync(1, cancellation.Token);
        await cancellation.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waiting.WaitAsync(Deadline));
    }

    [Fact]
    public async Task Waiting_ends_when_the_publisher_is_disposed()
    {
        var publisher = Context.CreatePublisher<Pose>(NewEndpoint("inproc"));
        var waiting = publisher.WaitForSubscribersAsync(1, Deadline);
        publisher.Dispose();
        await Assert.ThrowsAsync<ObjectDisposedException>(() => waiting);
        await Assert.ThrowsAsync<ObjectDisposedException>(() => publisher.WaitForSubscribersAsync(1, Deadline));
    }

    private async Task NoLongerAsync(ZmqPublisher<Pose> publisher, int count)
    {
        while (true)
        {
            using var moment = CancellationTokenSource.CreateLinkedTokenSource(Deadline);
            moment.CancelAfter(AMoment);
            try
            {
                await publisher.WaitForSubscribersAsync(count, moment.Token);
                await Task.Delay(1, Deadline);
            }
            catch (OperationCanceledException) when (!Deadline.IsCancellationRequested)
            {
                return;
            }
        }
    }
}
