using ZmqSchema.Sockets.Tests.Messages;

namespace ZmqSchema.Sockets.Tests.Suite;

/// <summary>Much at once.</summary>
public abstract class LoadSuite<TTransport> : SocketSuite<TTransport> where TTransport : ITransportUnderTest
{
    private static readonly ZmqPublisherOptions SendAll = new() { SendHighWatermark = 0 };
    private static readonly ZmqSubscriberOptions ReceiveAll = new() { ReceiveHighWatermark = 0 };

    [Theory, InlineData("inproc"), InlineData("tcp")]
    public async Task A_million_messages_arrive_in_order_and_none_is_lost(string protocol)
    {
        const uint Count = 1_000_000;
        var (publisher, subscriber) = await ConnectAsync<Pose>(protocol, SendAll, ReceiveAll);
        var sending = Task.Factory.StartNew(
            () =>
            {
                for (var seq = 0u; seq < Count; seq++)
                    publisher.Send(new Pose { Seq = seq });
            },
            Deadline, TaskCreationOptions.LongRunning, TaskScheduler.Default);

        var next = 0u;
        while (next < Count && subscriber.TryReceive(Patience, out var received) && received.Message.Seq == next)
            next++;

        await sending;
        Assert.Equal(Count, next);
        Assert.Equal(new(Count, Count * 77L, 0, 0), subscriber.Statistics);
        Assert.Equal(subscriber.Statistics, publisher.Statistics);
    }

    [Theory, InlineData("inproc"), InlineData("tcp")]
    public async Task Eight_threads_share_a_publisher(string protocol)
    {
        const uint Count = 10_000;
        var (publisher, subscriber) = await ConnectAsync<Status>(protocol, SendAll, ReceiveAll);
        var threads = Enumerable.Range(0, 8).Select(thread => Task.Factory.StartNew(
            () =>
            {
                for (var code = 0u; code < Count; code++)
                    publisher.Send(new(code, $"{thread}"), $"status/{thread}");
            },
            Deadline, TaskCreationOptions.LongRunning, TaskScheduler.Default)).ToList();

        var next = new uint[8];
        for (var read = 0; read < 8 * Count; read++)
        {
            Assert.True(subscriber.TryReceive(Patience, out var received));
            var thread = received.Message.Text[0] - '0';
            Assert.Equal($"status/{thread}", received.Topic);
            Assert.Equal(next[thread]++, received.Message.Code);
        }

        await Task.WhenAll(threads);
        Assert.Equal(new(8 * Count, 8 * Count * 28L, 0, 0), publisher.Statistics);
    }

    [Fact]
    public async Task Images_flow_without_a_copy_being_mixed_up()
    {
        const uint Count = 500;
        var (publisher, subscriber) = await ConnectAsync<ImageFrame>("tcp", SendAll, ReceiveAll);
        var sending = Task.Run(
            () =>
            {
                for (var id = 0u; id < Count; id++)
                    publisher.Send(new(id, Enumerable.Repeat((byte)id, 76_800).ToArray()));
            },
            Deadline);
        for (var id = 0u; id < Count; id++)
        {
            var image = subscriber.Receive(Deadline);
            Assert.Equal((id, 76_800), (image.FrameId, image.Pixels.Length));
            Assert.True(image.Pixels.Span.IndexOfAnyExcept((byte)id) < 0);
        }

        await sending;
    }
}
