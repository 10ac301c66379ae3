using ZmqSchema.Sockets.Tests.Messages;

namespace ZmqSchema.Sockets.Tests.Suite;

/// <summary>How a receive waits, and what may happen meanwhile.</summary>
public abstract class ReceivingSuite<TTransport> : SocketSuite<TTransport> where TTransport : ITransportUnderTest
{
    [Fact]
    public async Task A_receive_waits_no_longer_than_it_was_told()
    {
        var (publisher, subscriber) = await ConnectAsync<Tick>("tcp");
        var start = TimeProvider.System.GetTimestamp();
        Assert.False(subscriber.TryReceive(TimeSpan.Zero, out _));
        Assert.False(subscriber.TryReceive(TimeSpan.FromMilliseconds(100), out _));
        Assert.False(subscriber.TryReceiveMany(TimeSpan.FromMilliseconds(100), out _));
        Assert.InRange(TimeProvider.System.GetElapsedTime(start).TotalMilliseconds, 195, 10_000);

        Assert.False(subscriber.TryReceive(TimeSpan.FromMicroseconds(300), out _));
        Assert.False(subscriber.TryReceive(TimeSpan.FromMicroseconds(1_300), out _));

        publisher.Send(new(1, 2));
        Assert.True(subscriber.TryReceive(Timeout.InfiniteTimeSpan, out _));
        Assert.Throws<ArgumentOutOfRangeException>(() => subscriber.TryReceive(TimeSpan.FromMilliseconds(-2), out _));
    }

    [Fact]
    public async Task A_receive_that_has_fallen_asleep_is_woken_by_a_message()
    {
        var (publisher, subscriber) = await ConnectAsync<Tick>("tcp");
        for (var round = 0u; round < 20; round++)
        {
            var receiving = Task.Run(() => subscriber.Receive(Deadline), Deadline);
            await Task.Delay(10, Deadline);
            publisher.Send(new(round, 0));
            Assert.Equal(round, (await receiving).Id);
        }
    }

    [Theory, InlineData("inproc"), InlineData("tcp")]
    public async Task A_receive_ends_when_cancelled(string protocol)
    {
        var (publisher, subscriber) = await ConnectAsync<Tick>(protocol);
        for (var round = 0; round < 20; round++)
        {
            using var cancellation = new CancellationTokenSource();
            var receiving = Task.Run(() => subscriber.Receive(cancellation.Token), Deadline);
            await Task.Delay(round % 5, Deadline);
            await cancellation.CancelAsync();
            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => receiving.WaitAsync(Deadline));
        }

        publisher.Send(new(1, 2));
        Assert.Equal(new(1, 2), subscriber.Receive(Deadline));
        Assert.ThrowsAny<OperationCanceledException>(() => subscriber.Receive(new CancellationToken(canceled: true)));
    }

    [Fact]
    public async Task Disposing_ends_a_receive_a_hundred_times()
    {
        using var publisher = Context.CreatePublisher<Tick>(NewEndpoint("inproc"));
        for (var round = 0; round < 100; round++)
        {
            var subscriber = Context.CreateSubscriber<Tick>(publisher.LastEndpoint);
            Task receiving = (round % 3) switch
            {
                0 => Task.Run(() => subscriber.Receive(Deadline), Deadline),
                1 => Task.Run(() => subscriber.TryReceive(Patience, out _), Deadline),
                _ => Task.Run(() => subscriber.TryReceiveMany(Patience, out _), Deadline),
            };
            await Task.Delay(round % 4, Deadline);
            subscriber.Dispose();
            await Assert.ThrowsAsync<ObjectDisposedException>(() => receiving.WaitAsync(Deadline));
        }
    }

    [Fact]
    public async Task A_view_stays_readable_when_another_thread_disposes()
    {
        // Over tcp, and large: memory that malloc would give back to the system at once.
        using var publisher = Context.CreatePublisher<ImageFrame>(NewEndpoint("tcp"));
        var subscriber = Context.CreateSubscriber<ImageFrame>(publisher.LastEndpoint);
        await publisher.WaitForSubscribersAsync(1, Deadline);
        publisher.Send(new(1, Filled(40 << 20)));

        Assert.Equal(40 << 20, ReadOn(subscriber));
        Assert.Throws<ObjectDisposedException>(() => subscriber.TryReceiveView<ImageFrameView>(TimeSpan.Zero, out _));

        static int ReadOn(ZmqSubscriber<ImageFrame> subscriber)
        {
            Assert.True(subscriber.TryReceiveView<ImageFrameView>(Patience, out var view));
            InAnotherThread(subscriber.Dispose);
            GC.Collect();
            GC.WaitForPendingFinalizers();
            return view.Pixels.Count((byte)3);
        }
    }

    [Fact]
    public async Task A_batch_stays_readable_when_another_thread_disposes_of_the_context()
    {
        var context = TTransport.CreateContext();
        using var publisher = Context.CreatePublisher<Tick>(NewEndpoint("tcp"));
        var subscriber = context.CreateSubscriber<Tick>(publisher.LastEndpoint);
        await publisher.WaitForSubscribersAsync(1, Deadline);
        var ticks = new Tick[4_000_000];
        ticks.AsSpan().Fill(new(3, 3));
        publisher.SendMany(ticks);

        Assert.Equal(ticks.Length, ReadOn(context, subscriber));
        Assert.Throws<ObjectDisposedException>(() => subscriber.TryReceiveMany(TimeSpan.Zero, out _));

        static int ReadOn(ZmqContext context, ZmqSubscriber<Tick> subscriber)
        {
            Assert.True(subscriber.TryReceiveMany(Patience, out var batch));
            InAnotherThread(context.Dispose);
            GC.Collect();
            GC.WaitForPendingFinalizers();
            return batch.Count(new Tick(3, 3));
        }
    }

    [Fact]
    public async Task Disposing_under_load_ends_a_receive_too()
    {
        using var publisher = Context.CreatePublisher<Tick>(NewEndpoint("tcp"));
        using var stop = new CancellationTokenSource();
        var sending = Task.Run(
            () =>
            {
                while (!stop.IsCancellationRequested)
                    publisher.SendMany([new(1, 2), new(3, 4)]);
            },
            Deadline);
        for (var round = 0; round < 20; round++)
        {
            var subscriber = Context.CreateSubscriber<Tick>(publisher.LastEndpoint);
            var receiving = Task.Run(
                () =>
                {
                    while (true)
                        subscriber.Receive(Deadline);
                },
                Deadline);
            await UntilAsync(() => subscriber.Statistics.Messages > 0);
            subscriber.Dispose();
            await Assert.ThrowsAsync<ObjectDisposedException>(() => receiving.WaitAsync(Deadline));
        }

        await stop.CancelAsync();
        await sending;
    }

    [Theory, InlineData("inproc"), InlineData("tcp")]
    public async Task Subscribing_and_connecting_do_not_wait_for_a_receive(string protocol)
    {
        var (first, subscriber) = await ConnectAsync<Pose>(protocol);
        using var second = Context.CreatePublisher<Pose>(NewEndpoint(protocol));
        var receiving = Task.Run(() => subscriber.Receive(Deadline), Deadline);
        await Task.Delay(5, Deadline);

        subscriber.Subscribe("arm/");
        subscriber.Unsubscribe("pose/");
        subscriber.Connect(second.LastEndpoint);
        subscriber.Bind(NewEndpoint(protocol));

        Assert.False(receiving.IsCompleted);
        await UntilAsync(() =>
        {
            second.Send(default, "arm/");
            return receiving.IsCompleted;
        });
        await receiving;
        Assert.Equal(0, first.Statistics.Messages);
    }

    [Fact]
    public async Task Many_threads_may_call_while_one_receives_under_load()
    {
        var (publisher, subscriber) = await ConnectAsync<Pose>("tcp", new() { SendHighWatermark = 0 }, new() { ReceiveHighWatermark = 0 });
        const int Count = 20_000;
        var callers = Enumerable.Range(0, 4).Select(caller => Task.Run(
            () =>
            {
                for (var call = 0; call < 200; call++)
                {
                    subscriber.Subscribe($"{caller}/");
                    subscriber.Unsubscribe($"{caller}/");
                }
            },
            Deadline)).ToList();
        var sending = Task.Run(
            () =>
            {
                for (var seq = 0u; seq < Count; seq++)
                    publisher.Send(new Pose { Seq = seq });
            },
            Deadline);

        for (var seq = 0u; seq < Count; seq++)
            Assert.Equal(seq, subscriber.Receive(Deadline).Seq);
        await Task.WhenAll([.. callers, sending]);
    }

    [Fact]
    public async Task A_second_reader_is_turned_away()
    {
        var (publisher, subscriber) = await ConnectAsync<Tick>("inproc");
        await using var reader = subscriber.ReadAllAsync(Deadline).GetAsyncEnumerator(Deadline);
        var moving = reader.MoveNextAsync();
        await using var second = subscriber.ReadAllAsync(Deadline).GetAsyncEnumerator(Deadline);

        var refusal = Assert.Throws<InvalidOperationException>(() => subscriber.TryReceive(TimeSpan.Zero, out _));
        Assert.Contains("one receive or one enumeration at a time", refusal.Message, StringComparison.Ordinal);
        await Assert.ThrowsAsync<InvalidOperationException>(async () => await second.MoveNextAsync());

        publisher.Send(new(1, 2));
        Assert.True(await moving);
    }

    private static byte[] Filled(int size)
    {
        var bytes = new byte[size];
        bytes.AsSpan().Fill(3);
        return bytes;
    }

    private static void InAnotherThread(Action action)
    {
        var thread = new Thread(() => action());
        thread.Start();
        thread.Join();
    }
}
