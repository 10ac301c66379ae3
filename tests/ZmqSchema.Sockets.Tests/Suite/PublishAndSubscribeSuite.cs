using ZmqSchema.Sockets.Tests.Messages;

namespace ZmqSchema.Sockets.Tests.Suite;

/// <summary>What is sent arrives, at whom and as what it should.</summary>
public abstract class PublishAndSubscribeSuite<TTransport> : SocketSuite<TTransport> where TTransport : ITransportUnderTest
{
    private static readonly Pose SomePose = new(7, 1_000_000_007, 1, 2, 3, 0.5, -0.5, 0.5, -0.5, 0.25f);

    [Theory, InlineData("inproc"), InlineData("tcp")]
    public async Task A_blittable_message_arrives_as_it_was_sent(string protocol)
    {
        var (publisher, subscriber) = await ConnectAsync<Pose>(protocol);
        publisher.Send(SomePose);
        Assert.True(subscriber.TryReceive(Patience, out var received));
        Assert.Equal(new("pose/", SomePose), received);
    }

    [Theory, InlineData("inproc"), InlineData("tcp")]
    public async Task A_message_that_is_not_blittable_arrives_as_it_was_sent(string protocol)
    {
        var (publisher, subscriber) = await ConnectAsync<Status>(protocol);
        publisher.Send(new(404, "grüße"));
        Assert.True(subscriber.TryReceive(Patience, out var received));
        Assert.Equal(new("status/", new(404, "grüße")), received);
    }

    [Theory, InlineData("inproc"), InlineData("tcp")]
    public async Task Bodies_of_every_length_arrive_each_for_itself(string protocol)
    {
        // Long and short in turns: what is left of one would show in the next.
        Note[] sent = [.. Enumerable.Range(0, 600).Select(static length =>
            new Note((uint)length, new((char)('a' + length % 26), length % 2 == 0 ? length : 600 - length), [], [], null))];
        var (publisher, subscriber) = await ConnectAsync<Note>(protocol);
        foreach (var note in sent)
            publisher.Send(note);
        Assert.All(sent, note => Assert.Equal(note.Text, subscriber.Receive(Deadline).Text));
    }

    [Theory, InlineData("inproc"), InlineData("tcp")]
    public async Task A_table_of_a_schema_file_arrives_with_the_topic_that_the_schema_says(string protocol)
    {
        var (publisher, subscriber) = await ConnectAsync<TelemetryT>(protocol);
        publisher.Send(new() { FrameId = 42, Timestamp = 0.5, Value = 36.6f, Status = "OK" });
        Assert.True(subscriber.TryReceive(Patience, out var received));
        Assert.Equal("telemetry/", received.Topic);
        Assert.Equal((42u, 0.5, 36.6f, "OK"), (received.Message.FrameId, received.Message.Timestamp, received.Message.Value, received.Message.Status));
    }

    [Theory, InlineData("inproc"), InlineData("tcp")]
    public async Task A_payload_arrives_beside_the_body(string protocol)
    {
        var (publisher, subscriber) = await ConnectAsync<ImageFrame>(protocol);
        var buffer = new byte[100_000];
        Random.Shared.NextBytes(buffer);
        var pixels = buffer.AsMemory(1_000, 76_800);

        publisher.Send(new(5, pixels));
        var image = subscriber.Receive(Deadline);

        Assert.Equal(5u, image.FrameId);
        Assert.True(image.Pixels.Span.SequenceEqual(pixels.Span));
    }

    [Theory, InlineData("inproc"), InlineData("tcp")]
    public async Task Raw_messages_are_their_payloads_and_have_neither_topic_nor_body(string protocol)
    {
        var (publisher, subscriber) = await ConnectAsync<Scan>(protocol);
        publisher.Send(new(new[] { 1f, 2.5f, float.NaN }, "hit"u8.ToArray()));
        Assert.True(subscriber.TryReceive(Patience, out var received));
        Assert.Equal("", received.Topic);
        Assert.Equal([1f, 2.5f, float.NaN], received.Message.Ranges.ToArray());
        Assert.Equal("hit"u8, received.Message.Hits.Span);
    }

    [Fact]
    public async Task Payloads_stay_valid_for_as_long_as_somebody_holds_them()
    {
        var (publisher, subscriber) = await ConnectAsync<ImageFrame>("tcp");
        for (var id = 0; id < 50; id++)
            publisher.Send(new((uint)id, Enumerable.Repeat((byte)id, 10_000).ToArray()));

        var images = Enumerable.Range(0, 50).Select(_ => subscriber.Receive(Deadline)).ToList();

        Assert.All(images, static image => Assert.True(image.Pixels.Span.IndexOfAnyExcept((byte)image.FrameId) < 0));
    }

    [Theory, InlineData("inproc"), InlineData("tcp")]
    public async Task An_explicit_topic_takes_the_place_of_the_messages_own(string protocol)
    {
        var (publisher, subscriber) = await ConnectAsync<Pose>(protocol);
        publisher.Send(SomePose, "elsewhere/");
        publisher.Send(SomePose, "pose/left");
        Assert.True(subscriber.TryReceive(Patience, out var received));
        Assert.Equal("pose/left", received.Topic);
    }

    [Theory, InlineData("inproc"), InlineData("tcp")]
    public async Task A_message_without_a_topic_may_be_sent_under_one(string protocol)
    {
        var (publisher, subscriber) = await ConnectAsync<Tick>(protocol);
        publisher.Send(new(1, 0.5));
        publisher.Send(new(2, 1.5), "tick/µ");
        Assert.True(subscriber.TryReceive(Patience, out var bare));
        Assert.True(subscriber.TryReceive(Patience, out var topical));
        Assert.Equal(new("", new(1, 0.5)), bare);
        Assert.Equal(new("tick/µ", new(2, 1.5)), topical);
    }

    [Theory, InlineData("inproc"), InlineData("tcp")]
    public async Task A_subscription_is_a_prefix(string protocol)
    {
        var (publisher, subscriber) = await ConnectAsync<Pose>(protocol);
        subscriber.Subscribe("arm/l");
        await publisher.WaitForSubscribersAsync(1, Deadline);
        await UntilAsync(() =>
        {
            publisher.Send(SomePose, "arm/left");
            return subscriber.TryReceive(AMoment, out _);
        });
        publisher.Send(SomePose with { Seq = 999 });
        while (subscriber.TryReceive(Patience, out var probe) && probe.Message.Seq != 999)
        {
        }

        publisher.Send(SomePose, "arm/right");
        publisher.Send(SomePose, "arm/");
        publisher.Send(SomePose, "arm/left/elbow");
        publisher.Send(SomePose);

        Assert.True(subscriber.TryReceive(Patience, out var elbow));
        Assert.True(subscriber.TryReceive(Patience, out var own));
        Assert.Equal(("arm/left/elbow", "pose/"), (elbow.Topic, own.Topic));
    }

    [Theory, InlineData("inproc"), InlineData("tcp")]
    public async Task An_unsubscribed_topic_stays_away(string protocol)
    {
        var (publisher, subscriber) = await ConnectAsync<Pose>(protocol);
        subscriber.Subscribe("end/");
        subscriber.Unsubscribe("pose/");
        await WaitForPrefixAsync();
        var round = 0u;
        await UntilAsync(() => !ComesBeforeTheEnd(++round));
        Assert.False(ComesBeforeTheEnd(++round));

        // What is sent on one connection arrives in order: what has not come when the end has will not come any more.
        bool ComesBeforeTheEnd(uint seq)
        {
            publisher.Send(SomePose with { Seq = seq });
            publisher.Send(SomePose with { Seq = seq }, "end/");
            var came = false;
            while (subscriber.TryReceive(Patience, out var received) && (received.Message.Seq, received.Topic) != (seq, "end/"))
                came |= received.Topic == "pose/" && received.Message.Seq == seq;
            return came;
        }

        // Without it the first round would wait for an end that was sent before anybody had asked for it.
        Task WaitForPrefixAsync() => UntilAsync(() =>
        {
            publisher.Send(SomePose, "end/");
            return subscriber.TryReceive(AMoment, out _);
        });
    }

    [Theory, InlineData("inproc"), InlineData("tcp")]
    public async Task A_batch_is_one_frame_and_may_be_read_as_one_or_one_by_one(string protocol)
    {
        var (publisher, subscriber) = await ConnectAsync<Pose>(protocol);
        var batch = Enumerable.Range(0, 10).Select(static i => SomePose with { Seq = (uint)i }).ToArray();

        publisher.SendMany(batch);
        publisher.SendMany([]);
        publisher.SendMany(batch.AsSpan(0, 3));

        Assert.True(subscriber.TryReceive(Patience, out var first));
        Assert.Equal(batch[1], subscriber.Receive(Deadline));
        Assert.True(subscriber.TryReceiveMany(Patience, out var rest));
        Assert.True(rest.SequenceEqual(batch.AsSpan(2)));
        Assert.True(subscriber.TryReceiveMany(Patience, out var whole));
        Assert.True(whole.SequenceEqual(batch.AsSpan(0, 3)));
        Assert.False(subscriber.TryReceiveMany(TimeSpan.Zero, out _));
        Assert.Equal(new("pose/", batch[0]), first);
        Assert.Equal(new(13, (2 * 5) + (13 * 72), 0, 0), subscriber.Statistics);
        Assert.Equal(subscriber.Statistics, publisher.Statistics);
    }

    [Fact]
    public async Task Messages_that_are_not_blittable_come_in_batches_of_one()
    {
        var (publisher, subscriber) = await ConnectAsync<Status>("inproc");
        publisher.SendMany([new(1, "a"), new(2, "b")]);
        Assert.True(subscriber.TryReceiveMany(Patience, out var batch));
        Assert.Equal([new(1, "a")], batch.ToArray());
        Assert.True(subscriber.TryReceiveMany(Patience, out batch));
        Assert.Equal([new(2, "b")], batch.ToArray());
    }

    [Theory, InlineData("inproc"), InlineData("tcp")]
    public async Task A_view_reads_body_and_payload_in_place(string protocol)
    {
        var (publisher, subscriber) = await ConnectAsync<ImageFrame>(protocol);
        publisher.Send(new(9, "pixels"u8.ToArray()));
        Assert.True(subscriber.TryReceiveView<ImageFrameView>(Patience, out var view));
        Assert.Equal(9u, view.FrameId);
        Assert.Equal("pixels"u8, view.Pixels);
        Assert.False(subscriber.TryReceiveView<ImageFrameView>(TimeSpan.Zero, out _));
    }

    [Theory, InlineData("inproc"), InlineData("tcp")]
    public async Task A_view_of_FlatBuffers_reads_body_and_payload_in_place(string protocol)
    {
        var (publisher, subscriber) = await ConnectAsync<Reading>(protocol);
        publisher.Send(new(9, 3, new[] { 1f, 2, 3 }));
        Assert.True(subscriber.TryReceiveView<ReadingView>(Patience, out var view));
        Assert.Equal((9u, (ushort)3), (view.Seq, view.Width));
        Assert.Equal([1f, 2, 3], view.Samples);
        Assert.Equal(2, view.GetSamplesTensor()[1]);
        Assert.True(view.Verify());
        Assert.Equal(new(9, 3, default), view.ToMessage());
        Assert.False(subscriber.TryReceiveView<ReadingView>(TimeSpan.Zero, out _));
    }

    [Theory, InlineData("inproc"), InlineData("tcp")]
    public async Task A_view_of_Cap_n_Proto_reads_body_and_payload_in_place(string protocol)
    {
        var (publisher, subscriber) = await ConnectAsync<Gauge>(protocol);
        publisher.Send(new(9, 3, "°C", new[] { 1f, 2, 3 }));
        Assert.True(subscriber.TryReceiveView<GaugeView>(Patience, out var view));
        Assert.Equal((9u, (ushort)3, "°C"), (view.Seq, view.Width, view.UnitString));
        Assert.Equal("°C"u8, view.Unit);
        Assert.Equal([1f, 2, 3], view.Samples);
        Assert.Equal(2, view.GetSamplesTensor()[1]);
        Assert.Equal(new(9, 3, "°C", default), view.ToMessage());
        Assert.False(subscriber.TryReceiveView<GaugeView>(TimeSpan.Zero, out _));
    }

    [Fact]
    public async Task Of_two_formats_with_views_each_is_read_by_its_own()
    {
        var (publisher, subscriber) = await ConnectAsync<Gauge>("inproc", new() { Format = WireFormat.FlatBuffers }, new() { Format = WireFormat.FlatBuffers });
        publisher.Send(new(9, 1, "K", new[] { 4f }));
        Assert.True(subscriber.TryReceiveView<GaugeFlatBuffersView>(Patience, out var view));
        Assert.Equal((9u, "K", 4f), (view.Seq, view.UnitString, view.Samples[0]));

        publisher.Send(new(10, 0, "K", default));
        var refusal = Assert.Throws<NotSupportedException>(() => subscriber.TryReceiveView<GaugeView>(Patience, out _));
        Assert.Equal("GaugeView reads Cap'n Proto where it is, and this body is FlatBuffers; receive it as WireFormat.CapnProto, or unpack it.", refusal.Message);
    }

    [Fact]
    public async Task Nothing_of_a_message_that_cannot_be_packed_is_sent()
    {
        var (publisher, subscriber) = await ConnectAsync<Status>("inproc");
        Assert.Throws<ArgumentException>(() => publisher.Send(new(1, "longer than sixteen bytes")));
        publisher.Send(new(2, "fits"));
        Assert.Equal(new(2, "fits"), subscriber.Receive(Deadline));
        Assert.Equal(1, publisher.Statistics.Messages);
        Assert.Equal(0, subscriber.Statistics.Malformed);
    }

    [Fact]
    public void A_format_that_the_message_does_not_list_is_refused_with_the_way_out()
    {
        var refusal = Assert.Throws<NotSupportedException>(
            () => Context.CreatePublisher<Pose>(NewEndpoint("inproc"), new() { Format = WireFormat.Json }));
        Assert.Contains("[ZmqMessage(WireFormat.Struct, WireFormat.Json)]", refusal.Message, StringComparison.Ordinal);
        Assert.Throws<NotSupportedException>(
            () => Context.CreateSubscriber<Pose>(NewEndpoint("inproc"), new() { Format = WireFormat.Raw }));
        using var publisher = Context.CreatePublisher<Pose>(NewEndpoint("inproc"), new() { Format = WireFormat.Struct });
    }

    [Fact]
    public void A_disposed_context_has_closed_its_sockets_and_makes_no_more()
    {
        var publisher = Context.CreatePublisher<Pose>(NewEndpoint("inproc"));
        var subscriber = Context.CreateSubscriber<Pose>(publisher.LastEndpoint);
        Context.Dispose();
        Assert.Throws<ObjectDisposedException>(() => publisher.Send(SomePose));
        Assert.Throws<ObjectDisposedException>(() => publisher.LastEndpoint);
        Assert.Throws<ObjectDisposedException>(() => subscriber.TryReceive(TimeSpan.Zero, out _));
        Assert.Throws<ObjectDisposedException>(() => subscriber.Subscribe("x"));
        Assert.Throws<ObjectDisposedException>(() => subscriber.ReadAllAsync(Deadline));
        Assert.Throws<ObjectDisposedException>(() => Context.CreatePublisher<Pose>(NewEndpoint("inproc")));
    }
}
