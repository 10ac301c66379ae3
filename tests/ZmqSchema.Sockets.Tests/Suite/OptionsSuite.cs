using System.Runtime.CompilerServices;
using ZmqSchema.Sockets.Tests.Messages;

namespace ZmqSchema.Sockets.Tests.Suite;

/// <summary>The options do what they say.</summary>
public abstract class OptionsSuite<TTransport> : SocketSuite<TTransport> where TTransport : ITransportUnderTest
{
    [Fact]
    public async Task Linger_keeps_what_was_not_sent_yet()
    {
        // Several attempts, because NetMQ resets a connection when it closes it: what the kernel still holds is lost, all linger
        // notwithstanding, when the subscriber's side is short of a processor for that moment.
        const uint Count = 20_000;
        var best = 0u;
        for (var attempt = 0; attempt < 10 && best < Count; attempt++)
        {
            var (publisher, subscriber) = await ConnectAsync<Tick>(
                "tcp", new() { SendHighWatermark = 0, Linger = TimeSpan.FromSeconds(30) }, new() { ReceiveHighWatermark = 0 });
            for (var id = 0u; id < Count; id++)
                publisher.Send(new(id, 0));
            publisher.Dispose();

            var read = 0u;
            while (read < Count && subscriber.TryReceive(TimeSpan.FromSeconds(1), out var received))
                Assert.Equal(read++, received.Message.Id);
            best = Math.Max(best, read);
        }

        Assert.Equal(Count, best);
    }

    [Fact]
    public async Task A_frame_above_the_maximum_is_not_taken_and_the_stream_goes_on()
    {
        var (publisher, subscriber) = await ConnectAsync<ImageFrame>("tcp", subscriberOptions: new() { MaxMessageSize = 1_000 });
        publisher.Send(new(1, new byte[1_000]));
        publisher.Send(new(2, new byte[1_001]));
        Assert.Equal(1u, subscriber.Receive(Deadline).FrameId);

        // The peer was cut off for it and connects again.
        await UntilAsync(() =>
        {
            publisher.Send(new(3, new byte[1_000]));
            return subscriber.TryReceive(AMoment, out var received) && received.Message.FrameId == 3;
        });
    }

    [Fact]
    public async Task Who_was_cut_off_is_heard_again_soon_however_steadily_others_send()
    {
        var (steady, subscriber) = await ConnectAsync<ImageFrame>("tcp", subscriberOptions: new() { MaxMessageSize = 1_000 });
        using var other = Context.CreatePublisher<ImageFrame>("tcp://127.0.0.1:0");
        subscriber.Connect(other.LastEndpoint);
        await other.WaitForSubscribersAsync(1, Deadline);
        other.Send(new(2, new byte[1_001]));
        using var end = CancellationTokenSource.CreateLinkedTokenSource(Deadline);
        var sending = SendSteadilyAsync(steady, other, end.Token);

        // In messages of the one that was never cut off, of which there are 200 a second on a machine with nothing else to do.
        var heard = 0;
        while (subscriber.Receive(Deadline).FrameId != 3)
            Assert.InRange(++heard, 1, 350);
        await end.CancelAsync();
        await sending;
    }

    private static async Task SendSteadilyAsync(ZmqPublisher<ImageFrame> steady, ZmqPublisher<ImageFrame> other, CancellationToken end)
    {
        using var clock = new PeriodicTimer(TimeSpan.FromMilliseconds(5));
        while (!end.IsCancellationRequested)
        {
            steady.Send(new(1, new byte[10]));
            other.Send(new(3, new byte[10]));
            await clock.WaitForNextTickAsync(CancellationToken.None);
        }
    }

    [Fact]
    public void Options_out_of_range_are_refused_where_they_are_set()
    {
        Refuses(() => new ZmqPublisherOptions { SendHighWatermark = -1 });
        Refuses(() => new ZmqPublisherOptions { Linger = TimeSpan.FromSeconds(-1) });
        Refuses(() => new ZmqSubscriberOptions { ReceiveHighWatermark = -1 });
        Refuses(() => new ZmqSubscriberOptions { Capacity = 0 });
        Refuses(() => new ZmqSubscriberOptions { MaxMessageSize = 0 });
        Assert.Equal(64 << 20, new ZmqSubscriberOptions().MaxMessageSize);
        Assert.Null(new ZmqPublisherOptions { MaxMessageSize = null }.MaxMessageSize);
        Refuses(() => new ZmqSubscriberOptions { Overflow = (OverflowPolicy)3 });
        Refuses(() => new ZmqSubscriberOptions { Malformed = (MalformedPolicy)2 });
        Assert.Equal(Timeout.InfiniteTimeSpan, new ZmqPublisherOptions { Linger = Timeout.InfiniteTimeSpan }.Linger);
    }

    private static void Refuses(Func<object> creation, [CallerArgumentExpression(nameof(creation))] string written = "")
    {
        var refusal = Assert.Throws<ArgumentOutOfRangeException>(creation);
        Assert.Contains($"{{ {refusal.ParamName} = ", written, StringComparison.Ordinal);
        Assert.StartsWith(refusal.ParamName!, refusal.Message, StringComparison.Ordinal);
    }
}
