using ZmqSchema.Sockets.Tests.Messages;

namespace ZmqSchema.Sockets.Tests.Suite;

/// <summary>Frames that are not the message: what becomes of them, and of those behind them.</summary>
public abstract class MalformedSuite<TTransport> : StrangerSuite<TTransport> where TTransport : ITransportUnderTest
{
    private static byte[] Topic => "pose/"u8.ToArray();

    [Fact]
    public void Malformed_messages_are_counted_and_skipped()
    {
        var subscriber = Listen<Pose>();
        Send(Topic, new byte[71]);
        Send(Topic, new byte[73]);
        Send(Topic, []);
        Send(Topic);
        Send(Topic, Body(1), Body(2));
        Send(Topic, Body(3), [], [], [], []);
        Send(Topic, Body(4));

        Assert.Equal(4u, subscriber.Receive(Deadline).Seq);
        Assert.Equal(new(1, 77, 6, 0), subscriber.Statistics);
    }

    [Theory, InlineData(-1, "has 1 frames where 2 were expected"), InlineData(71, "71 bytes")]
    public void Malformed_messages_are_thrown_where_asked_for(int bodySize, string reason)
    {
        var subscriber = Listen<Pose>(new() { Malformed = MalformedPolicy.Throw });
        Send(bodySize < 0 ? [Topic] : [Topic, new byte[bodySize]]);
        Send(Topic, Body(1));

        var fault = Assert.Throws<MalformedMessageException>(() => subscriber.Receive(Deadline));
        Assert.Contains(reason, fault.Message, StringComparison.Ordinal);
        Assert.Equal(Pose.Schema.Name, fault.MessageName);
        Assert.Equal(1u, subscriber.Receive(Deadline).Seq);
        Assert.Equal(1, subscriber.Statistics.Malformed);
    }

    [Fact]
    public async Task An_enumeration_throws_too_and_the_next_goes_on()
    {
        var subscriber = Listen<Pose>(new() { Malformed = MalformedPolicy.Throw });
        Send(Topic, Body(1));
        Send(Topic);
        Send(Topic, Body(2));

        var read = new List<uint>();
        await Assert.ThrowsAsync<MalformedMessageException>(async () =>
        {
            await foreach (var received in subscriber.ReadAllAsync(Deadline))
                read.Add(received.Message.Seq);
        });
        Assert.Equal(2u, subscriber.Receive(Deadline).Seq);
        Assert.Equal([1], read);
    }

    [Fact]
    public void A_view_is_no_way_around()
    {
        var subscriber = Listen<Status>();
        Send("status/"u8.ToArray(), new byte[19]);
        Send("status/"u8.ToArray(), [5, .. new byte[19]]);
        Assert.True(subscriber.TryReceiveView<StatusView>(Patience, out var view));
        Assert.Equal(5u, view.Code);
        Assert.Equal(1, subscriber.Statistics.Malformed);
    }

    [Fact]
    public void A_view_of_FlatBuffers_takes_no_body_without_a_table_and_no_payload_of_another_shape()
    {
        var subscriber = Listen<Reading>();
        byte[] topic = [.. "reading/"u8];
        var good = Body(new Reading(7, 2, default));
        Send(topic, [1, 2, 3], new byte[8]);
        Send(topic, [255, 255, 255, 255, 0, 0, 0, 0], new byte[8]);
        Send(topic, good, new byte[12]);
        Send(topic, good, new byte[8]);
        Assert.True(subscriber.TryReceiveView<ReadingView>(Patience, out var view));
        Assert.Equal((7u, 2), (view.Seq, view.Samples.Length));
        Assert.Equal(3, subscriber.Statistics.Malformed);
    }

    [Fact]
    public void A_view_of_Cap_n_Proto_takes_no_body_without_a_root_and_no_payload_of_another_shape()
    {
        var subscriber = Listen<Gauge>();
        byte[] topic = [.. "gauge/"u8];
        var good = Body(new Gauge(7, 2, "K", default));
        Send(topic, [1, 2, 3], new byte[8]);
        Send(topic, good[..^8], new byte[8]);
        Send(topic, good, new byte[12]);
        Send(topic, good, new byte[8]);
        Assert.True(subscriber.TryReceiveView<GaugeView>(Patience, out var view));
        Assert.Equal((7u, 2), (view.Seq, view.Samples.Length));
        Assert.Equal(3, subscriber.Statistics.Malformed);
    }

    [Fact]
    public void A_missing_or_extra_payload_is_malformed()
    {
        var subscriber = Listen<ImageFrame>();
        byte[] topic = [.. "cam/"u8];
        Send(topic, [1, 0, 0, 0]);
        Send(topic, [2, 0, 0, 0], [], []);
        Send(topic, [3, 0, 0, 0], []);
        Assert.Equal(3u, subscriber.Receive(Deadline).FrameId);
        Assert.Equal(2, subscriber.Statistics.Malformed);
    }

    [Fact]
    public void A_raw_message_counts_its_payloads()
    {
        var subscriber = Listen<Scan>();
        Send(new byte[4]);
        Send(new byte[3], new byte[1]);
        Send("topic"u8.ToArray(), new byte[4], new byte[1], new byte[1]);
        Send("topic"u8.ToArray(), new byte[8], new byte[2]);
        Assert.True(subscriber.TryReceive(Patience, out var received));
        Assert.Equal("topic", received.Topic);
        Assert.Equal((2, 2), (received.Message.Ranges.Length, received.Message.Hits.Length));
        Assert.Equal(3, subscriber.Statistics.Malformed);
    }

    [Fact]
    public void Topics_that_are_not_text_and_topics_without_end_do_no_harm()
    {
        var subscriber = Listen<Pose>();
        subscriber.Subscribe("");
        AwaitSubscription();
        for (var topic = 0; topic < 3_000; topic++)
            Send([0xFF, .. BitConverter.GetBytes(topic)], Body((uint)topic));
        Send(new byte[5_000], Body(3_000));
        for (var topic = 0u; topic <= 3_000; topic++)
        {
            Assert.True(subscriber.TryReceive(Patience, out var received));
            Assert.Equal(topic, received.Message.Seq);
            Assert.Equal(topic == 3_000 ? 5_000 : 5, received.Topic.Length);
        }
    }

    [Fact]
    public void A_rain_of_random_frames_is_counted_to_the_last()
    {
        var subscriber = Listen<Pose>();
        subscriber.Subscribe("");
        AwaitSubscription();
        var random = new Random(20260101);
        var (sound, malformed) = (0, 0);
        for (var shower = 0; shower < 30_000; shower++)
        {
            var frames = new byte[random.Next(1, 6)][];
            foreach (ref var frame in frames.AsSpan())
            {
                frame = new byte[random.Next(4) == 0 ? 72 * random.Next(4) : random.Next(300)];
                random.NextBytes(frame);
            }

            Send(frames);
            var batch = frames.Length == 2 && frames[1].Length % 72 == 0 ? frames[1].Length / 72 : 0;
            sound += batch;
            malformed += batch == 0 ? 1 : 0;
        }

        Send(Topic, Body(42));
        for (var message = 0; message < sound; message++)
            Assert.True(subscriber.TryReceive(Patience, out _));
        Assert.Equal(42u, subscriber.Receive(Deadline).Seq);
        Assert.Equal((sound + 1, malformed), (subscriber.Statistics.Messages, subscriber.Statistics.Malformed));
    }

    private static byte[] Body(uint seq) => Body(new Pose { Seq = seq });
}
