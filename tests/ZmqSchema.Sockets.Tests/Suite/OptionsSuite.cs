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
