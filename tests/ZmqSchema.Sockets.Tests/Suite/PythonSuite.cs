using ZmqSchema.Sockets.Tests.Messages;

namespace ZmqSchema.Sockets.Tests.Suite;

/// <summary>The other end of the socket is plain pyzmq.</summary>
public abstract class PythonSuite<TTransport> : SocketSuite<TTransport> where TTransport : ITransportUnderTest
{
    protected PythonSuite() => Assert.SkipUnless(PythonPeer.IsAvailable, PythonPeer.WhatIsMissing);

    [Fact]
    public async Task Python_sees_the_images_of_a_csharp_publisher()
    {
        using var publisher = Context.CreatePublisher<ImageFrame>(NewEndpoint("tcp"));
        await using var python = PythonPeer.Start("subscribe_images.py", publisher.LastEndpoint, "3");
        await publisher.WaitForSubscribersAsync(1, Deadline);
        for (var id = 1u; id <= 3; id++)
            publisher.Send(new(id, Picture(id)));
        for (var id = 1u; id <= 3; id++)
            Assert.Equal($"topic=cam/ frame_id={id} img.shape=(240, 320) right=True", await python.ReadLineAsync(Deadline));
    }

    [Fact]
    public async Task Csharp_sees_the_images_of_a_python_publisher()
    {
        await using var python = PythonPeer.Start("publish_images.py");
        using var subscriber = Context.CreateSubscriber<ImageFrame>(await python.ReadLineAsync(Deadline));
        var first = subscriber.Receive(Deadline);
        var second = subscriber.Receive(Deadline);
        Assert.Equal(first.FrameId + 1, second.FrameId);
        Assert.True(first.Pixels.Span.SequenceEqual(Picture(first.FrameId)));
        Assert.True(second.Pixels.Span.SequenceEqual(Picture(second.FrameId)));
    }

    [Fact]
    public async Task Python_reads_messages_by_topic_prefix_and_batches_as_one_array()
    {
        using var publisher = Context.CreatePublisher<Pose>(NewEndpoint("tcp"));
        await using var python = PythonPeer.Start("subscribe_poses.py", publisher.LastEndpoint, "pose/l", Pose.PythonFormat, "2");
        await publisher.WaitForSubscribersAsync(1, Deadline);

        publisher.Send(SomePose(1));
        publisher.Send(SomePose(2), "pose/left");
        publisher.Send(SomePose(3), "pose/right");
        publisher.SendMany([SomePose(4), SomePose(5), SomePose(6)], "pose/legs");

        Assert.Equal("pose/left 1 [2] [1000000000002] [-3.5] [0.25]", await python.ReadLineAsync(Deadline));
        Assert.Equal("pose/legs 3 [4, 5, 6] [1000000000004, 1000000000005, 1000000000006] [-3.5, -3.5, -3.5] [0.25, 0.25, 0.25]", await python.ReadLineAsync(Deadline));
    }

    [Theory, InlineData("copy"), InlineData("nocopy")]
    public async Task Csharp_reads_messages_and_batches_of_python(string copy)
    {
        await using var python = PythonPeer.Start("publish_poses.py", Pose.PythonFormat, copy);
        using var subscriber = Context.CreateSubscriber<Pose>(await python.ReadLineAsync(Deadline));

        Assert.True(subscriber.TryReceive(Patience, out var single));
        Assert.Equal(new("pose/", SomePose(1)), single);
        Assert.True(subscriber.TryReceive(Patience, out var left));
        Assert.Equal(new("pose/left", SomePose(2)), left);
        Assert.True(subscriber.TryReceiveMany(Patience, out var batch));
        Assert.Equal([SomePose(3), SomePose(4), SomePose(5)], batch.ToArray());
    }

    [Fact]
    public async Task One_subscriber_listens_to_csharp_and_python_at_once()
    {
        await using var python = PythonPeer.Start("publish_images.py");
        using var subscriber = Context.CreateSubscriber<ImageFrame>(await python.ReadLineAsync(Deadline));
        using var publisher = Context.CreatePublisher<ImageFrame>(NewEndpoint("tcp"));
        subscriber.Connect(publisher.LastEndpoint);
        await publisher.WaitForSubscribersAsync(1, Deadline);
        publisher.Send(new(1_000_000, default));

        var (fromPython, fromCSharp) = (false, false);
        while (!fromPython || !fromCSharp)
        {
            var isCSharp = subscriber.Receive(Deadline).FrameId == 1_000_000;
            fromCSharp |= isCSharp;
            fromPython |= !isCSharp;
        }
    }

    [Fact]
    public async Task A_python_subscriber_that_is_gone_does_not_count()
    {
        using var publisher = Context.CreatePublisher<ImageFrame>(NewEndpoint("tcp"));
        using var other = Context.CreateSubscriber<ImageFrame>(publisher.LastEndpoint);
        await using (PythonPeer.Start("subscribe_images.py", publisher.LastEndpoint, "3"))
            await publisher.WaitForSubscribersAsync(2, Deadline);

        var stillTwo = true;
        while (stillTwo)
        {
            using var moment = new CancellationTokenSource(AMoment);
            var waiting = publisher.WaitForSubscribersAsync(2, moment.Token);
            await waiting.ContinueWith(static _ => { }, Deadline, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
            stillTwo = waiting.IsCompletedSuccessfully;
        }

        await publisher.WaitForSubscribersAsync(1, Deadline);
    }

    // As make_picture in the scripts: row-major, 240 by 320.
    private static byte[] Picture(uint id) =>
        Enumerable.Range(0, 240 * 320).Select(pixel => (byte)(pixel + id)).ToArray();

    // As make_pose in the scripts.
    private static Pose SomePose(uint seq) => new(seq, 1_000_000_000_000UL + seq, -3.5, 1, 2, 1, 0, 0, 0, 0.25f);
}
