using ZmqSchema.Sockets.Tests.Messages;

namespace ZmqSchema.Sockets.Tests.Suite;

/// <summary>Messages as an asynchronous sequence, through a bounded queue.</summary>
public abstract class EnumeratingSuite<TTransport> : SocketSuite<TTransport> where TTransport : ITransportUnderTest
{
    [Theory, InlineData("inproc"), InlineData("tcp")]
    public async Task Messages_come_in_order(string protocol)
    {
        var (publisher, subscriber) = await ConnectAsync<Status>(protocol);
        var sending = Task.Run(() => Send(publisher, 0, 500), Deadline);
        var expected = 0u;
        await foreach (var received in subscriber.ReadAllAsync(Deadline))
        {
            Assert.Equal(new("status/", new(expected, "")), received);
            if (++expected == 500)
                break;
        }

        await sending;
    }

    [Theory]
    [InlineData(OverflowPolicy.DropOldest, 91, 90)]
    [InlineData(OverflowPolicy.DropNewest, 1, 90)]
    [InlineData(OverflowPolicy.Wait, 1, 0)]
    public async Task A_full_queue_drops_what_the_policy_says_and_counts_it(OverflowPolicy overflow, uint firstAfter, int dropped)
    {
        var (publisher, subscriber) = await ConnectAsync<Status>(
            "inproc", new() { SendHighWatermark = 0 }, new() { ReceiveHighWatermark = 0, Capacity = 10, Overflow = overflow });
        await using var reader = subscriber.ReadAllAsync(Deadline).GetAsyncEnumerator(Deadline);
        Send(publisher, 0, 1);
        Assert.True(await reader.MoveNextAsync());

        // Nobody reads while these come.
        Send(publisher, 1, 100);
        if (overflow == OverflowPolicy.Wait)
        {
            await UntilAsync(() => subscriber.Statistics.Messages == 12);
            await Task.Delay(AMoment, Deadline);
            Assert.Equal(12, subscriber.Statistics.Messages);
        }
        else
        {
            await UntilAsync(() => subscriber.Statistics.Messages == 101);
            await UntilAsync(() => subscriber.Statistics.Dropped == dropped);
        }

        for (var code = firstAfter; code < firstAfter + (100 - dropped); code++)
        {
            Assert.True(await reader.MoveNextAsync());
            Assert.Equal(code, reader.Current.Message.Code);
        }

        Assert.Equal(dropped, subscriber.Statistics.Dropped);
    }

    [Theory, InlineData(OverflowPolicy.DropOldest), InlineData(OverflowPolicy.DropNewest)]
    public async Task What_came_is_what_was_read_and_what_was_dropped(OverflowPolicy overflow)
    {
        const int Count = 50_000;
        var (publisher, subscriber) = await ConnectAsync<Status>(
            "inproc", new() { SendHighWatermark = 0 }, new() { ReceiveHighWatermark = 0, Capacity = 16, Overflow = overflow });
        var sending = Task.Run(
            () =>
            {
                Send(publisher, 0, Count);
                publisher.Send(new(Count, "end"));
            },
            Deadline);

        var read = 0;
        using var quiet = CancellationTokenSource.CreateLinkedTokenSource(Deadline);
        try
        {
            await foreach (var received in subscriber.ReadAllAsync(quiet.Token))
            {
                read++;
                if (subscriber.Statistics.Messages == Count + 1)
                    quiet.CancelAfter(AMoment);
            }
        }
        catch (OperationCanceledException) when (!Deadline.IsCancellationRequested)
        {
        }

        await sending;
        Assert.Equal(Count + 1, read + subscriber.Statistics.Dropped);
    }

    [Theory, InlineData(OverflowPolicy.DropOldest), InlineData(OverflowPolicy.Wait)]
    public async Task What_an_enumeration_leaves_in_the_queue_comes_first_afterwards(OverflowPolicy overflow)
    {
        var (publisher, subscriber) = await ConnectAsync<Status>(
            "inproc", subscriberOptions: new() { Capacity = overflow == OverflowPolicy.Wait ? 5 : 20, Overflow = overflow });
        Send(publisher, 0, 5);
        await foreach (var first in subscriber.ReadAllAsync(Deadline))
        {
            Assert.Equal(0u, first.Message.Code);
            if (overflow == OverflowPolicy.Wait)
                Send(publisher, 5, 10);
            await UntilAsync(() => subscriber.Statistics.Messages == (overflow == OverflowPolicy.Wait ? 7 : 5));
            break;
        }

        Assert.Equal(1u, subscriber.Receive(Deadline).Code);
        Assert.True(subscriber.TryReceiveView<StatusView>(Patience, out var view));
        Assert.Equal(2u, view.Code);
        Assert.True(subscriber.TryReceiveMany(Patience, out var batch));
        Assert.Equal([new(3, "")], batch.ToArray());
        if (overflow == OverflowPolicy.DropOldest)
            Send(publisher, 5, 10);

        var expected = 4u;
        await foreach (var received in subscriber.ReadAllAsync(Deadline))
        {
            Assert.Equal(expected, received.Message.Code);
            if (++expected == 8)
                break;
        }

        for (; expected < 15; expected++)
            Assert.Equal(expected, subscriber.Receive(Deadline).Code);
    }

    [Fact]
    public async Task Half_a_batch_is_not_lost_either()
    {
        var (publisher, subscriber) = await ConnectAsync<Tick>(
            "inproc", subscriberOptions: new() { Capacity = 2, Overflow = OverflowPolicy.Wait });
        publisher.SendMany(Enumerable.Range(0, 20).Select(static id => new Tick((uint)id, 0)).ToArray());
        await foreach (var _ in subscriber.ReadAllAsync(Deadline))
            break;
        for (var id = 1u; id < 20; id++)
            Assert.Equal(id, subscriber.Receive(Deadline).Id);
    }

    [Fact]
    public async Task A_repacked_image_keeps_its_payload()
    {
        var (publisher, subscriber) = await ConnectAsync<ImageFrame>("inproc");
        publisher.Send(new(1, default));
        publisher.Send(new(2, "pixels"u8.ToArray()));
        await foreach (var _ in subscriber.ReadAllAsync(Deadline))
        {
            await UntilAsync(() => subscriber.Statistics.Messages == 2);
            break;
        }

        Assert.True(subscriber.TryReceiveView<ImageFrameView>(Patience, out var view));
        Assert.Equal(2u, view.FrameId);
        Assert.Equal("pixels"u8, view.Pixels);
    }

    [Theory, InlineData(OverflowPolicy.DropOldest), InlineData(OverflowPolicy.Wait)]
    public async Task Disposing_ends_an_enumeration_quietly(OverflowPolicy overflow)
    {
        using var publisher = Context.CreatePublisher<Status>(NewEndpoint("tcp"));
        for (var round = 0; round < 20; round++)
        {
            var subscriber = Context.CreateSubscriber<Status>(publisher.LastEndpoint, new() { Capacity = 3, Overflow = overflow });
            var enumerating = Task.Run(
                async () =>
                {
                    var read = 0;
                    await foreach (var _ in subscriber.ReadAllAsync(Deadline))
                        read++;
                    return read;
                },
                Deadline);
            if (round % 2 == 0)
            {
                await publisher.WaitForSubscribersAsync(1, Deadline);
                Send(publisher, 0, 10);
            }

            await Task.Delay(round % 4, Deadline);
            var disposing = subscriber.Dispose;
            if (await Record.ExceptionAsync(async () =>
            {
                disposing();
                await enumerating.WaitAsync(Deadline);
            }) is { } failure)
            {
                // The one thing it may say is that it had not even begun.
                Assert.IsType<ObjectDisposedException>(failure);
            }
        }
    }

    [Fact]
    public async Task Disposing_ends_the_thread_of_an_enumeration_that_nobody_goes_on_with()
    {
        var subscriber = await LeaveAnEnumerationAsync();

        // A thread that still ran would hold it.
        await UntilAsync(() =>
        {
            GC.Collect();
            return !subscriber.IsAlive;
        });
    }

    [Theory, InlineData(true), InlineData(false)]
    public async Task Cancelling_ends_an_enumeration_and_the_next_goes_on(bool isBusy)
    {
        var (publisher, subscriber) = await ConnectAsync<Status>("inproc");
        using var cancellation = new CancellationTokenSource();
        if (isBusy)
            Send(publisher, 0, 10);
        else
            cancellation.CancelAfter(AMoment);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (var received in subscriber.ReadAllAsync(cancellation.Token))
            {
                Assert.Equal(0u, received.Message.Code);
                await cancellation.CancelAsync();
            }
        });

        Send(publisher, 10, 1);
        Assert.Equal(isBusy ? 1u : 10u, subscriber.Receive(Deadline).Code);
    }

    [Fact]
    public async Task Subscribing_does_not_wait_for_the_pump()
    {
        var (publisher, subscriber) = await ConnectAsync<Status>("tcp");
        await using var reader = subscriber.ReadAllAsync(Deadline).GetAsyncEnumerator(Deadline);
        var moving = reader.MoveNextAsync().AsTask();
        await Task.Delay(5, Deadline);
        subscriber.Subscribe("alarm/");
        await UntilAsync(() =>
        {
            publisher.Send(new(1, ""), "alarm/");
            return moving.IsCompleted;
        });
        Assert.True(await moving);
        Assert.Equal("alarm/", reader.Current.Topic);
    }

    private async Task<WeakReference> LeaveAnEnumerationAsync()
    {
        var (publisher, subscriber) = await ConnectAsync<Status>("inproc", subscriberOptions: new() { Capacity = 1, Overflow = OverflowPolicy.Wait });
        Send(publisher, 0, 20);
        var reader = subscriber.ReadAllAsync(CancellationToken.None).GetAsyncEnumerator(CancellationToken.None);
        Assert.True(await reader.MoveNextAsync());

        // One was read, one is in the queue, and for the third there is no room and never will be.
        await UntilAsync(() => subscriber.Statistics.Messages == 3);
        subscriber.Dispose();
        return new(subscriber);
    }

    private static void Send(ZmqPublisher<Status> publisher, int first, int count)
    {
        for (var code = first; code < first + count; code++)
            publisher.Send(new((uint)code, ""));
    }
}
