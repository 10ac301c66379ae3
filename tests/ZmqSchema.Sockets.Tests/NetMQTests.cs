using System.Runtime.CompilerServices;
using NetMQ;
using NetMQ.Sockets;
using ZmqSchema.NetMQ;
using ZmqSchema.Sockets.Tests.Messages;

namespace ZmqSchema.Sockets.Tests;

/// <summary>What is NetMQ's own.</summary>
public sealed class NetMQTests
{
    private const int Count = 20_000;

    [Fact]
    public void Ipc_is_refused_with_a_sentence()
    {
        using var context = new NetMQContext();
        var refusal = Assert.Throws<NotSupportedException>(() => context.CreatePublisher<Pose>("ipc:///tmp/pose"));
        Assert.Contains("reaches no other implementation", refusal.Message, StringComparison.Ordinal);
        Assert.Throws<NotSupportedException>(() => context.CreateSubscriber<Pose>("ipc:///tmp/pose"));
    }

    [Fact]
    public void A_list_of_clients_is_refused_with_a_sentence()
    {
        using var context = new NetMQContext();
        var keys = context.CreateCurveKeys();
        var refusal = Assert.Throws<NotSupportedException>(() => context.CreatePublisher<Pose>(
            "tcp://127.0.0.1:0", new() { Curve = new CurveServer(keys.SecretKey) { AllowedClients = [keys.PublicKey] } }));
        Assert.Contains("use LibZmqContext", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_socket_that_cannot_be_set_up_is_closed_again()
    {
        // More of them than NetMQ has sockets for, which are the whole process's.
        using var context = new NetMQContext();
        var security = new CurveServer(context.CreateCurveKeys().SecretKey) { AllowedClients = [] };
        for (var attempt = 0; attempt < 600; attempt++)
        {
            Assert.Throws<NotSupportedException>(() => context.CreatePublisher<Pose>("tcp://127.0.0.1:0", new() { Curve = security }));
            Assert.Throws<NotSupportedException>(() => context.CreateSubscriber<Pose>("tcp://127.0.0.1:0", new() { Curve = security }));
            if (attempt % 20 == 0)
                await Task.Delay(10, TestContext.Current.CancellationToken); // NetMQ closes in the background.
        }
    }

    [Fact]
    public void NetMQ_takes_the_clock_that_it_is_lent()
    {
        // Fails when a new NetMQ has other internals: then see whether it has found a clock itself, and what CheapClock can do.
        using var context = new NetMQContext();
        Assert.True(CheapClock.Lend());
        var first = TimeStamp(null);
        Thread.Sleep(20);
        Assert.InRange((TimeStamp(null) - first) / 3e6, 19, 10_000);
    }

    [UnsafeAccessor(UnsafeAccessorKind.StaticMethod, Name = "Rdtsc")]
    private static extern long TimeStamp([UnsafeAccessorType("NetMQ.Core.Utils.Clock, NetMQ")] object? clock);

    [Fact]
    public async Task An_IPv6_endpoint_can_be_connected_by_the_name_it_gives()
    {
        Assert.SkipUnless(System.Net.Sockets.Socket.OSSupportsIPv6, "there is no IPv6 here");
        using var context = new NetMQContext();
        using var publisher = context.CreatePublisher<Tick>("tcp://[::1]:0");
        using var subscriber = context.CreateSubscriber<Tick>(publisher.LastEndpoint);
        await publisher.WaitForSubscribersAsync(1, TestContext.Current.CancellationToken);
        publisher.Send(new(6, 6));
        Assert.True(subscriber.TryReceive(TimeSpan.FromSeconds(10), out var received));
        Assert.Equal(new(6, 6), received.Message);
    }

    [Fact]
    public void An_inproc_endpoint_has_to_be_bound_first()
    {
        using var context = new NetMQContext();
        var failure = Assert.Throws<ZmqEndpointException>(() => context.CreateSubscriber<Pose>("inproc://nobody"));
        Assert.Contains("nobody has bound it", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Sending_and_receiving_allocate_no_more_than_hand_written_code()
    {
        var byHand = AllocatedByHand();
        var typed = AllocatedTyped();

        // The buffer of the body and what NetMQ's queues allocate are in both; a byte a message is far below any object.
        Assert.InRange(typed.Sending - byHand.Sending, long.MinValue, Count);
        Assert.InRange(typed.Receiving - byHand.Receiving, long.MinValue, Count);
    }

    [Fact]
    public async Task A_pooled_buffer_is_not_given_back_while_somebody_holds_it()
    {
        // The pool is the whole process's, so other tests run with it for a while too: they had better not notice.
        var pool = new CountingPool();
        BufferPool.SetCustomBufferPool(pool);
        try
        {
            using var context = new NetMQContext();
            using var publisher = context.CreatePublisher<ImageFrame>("tcp://127.0.0.1:0");
            using var subscriber = context.CreateSubscriber<ImageFrame>(publisher.LastEndpoint);
            await publisher.WaitForSubscribersAsync(1, TestContext.Current.CancellationToken);
            publisher.Send(new(1, new byte[12_345]));
            publisher.Send(new(2, new byte[12_346]));

            var held = subscriber.Receive(TestContext.Current.CancellationToken);
            Assert.True(subscriber.TryReceiveView<ImageFrameView>(TimeSpan.FromSeconds(10), out _));
            Assert.False(subscriber.TryReceive(TimeSpan.Zero, out _));

            Assert.Equal(12_345, held.Pixels.Length);
            Assert.Contains(12_346, pool.Returned);
            Assert.DoesNotContain(12_345, pool.Returned);
        }
        finally
        {
            BufferPool.SetGCBufferPool();
        }
    }

    private static (long Sending, long Receiving) AllocatedByHand()
    {
        using var publisher = new PublisherSocket();
        using var subscriber = new SubscriberSocket();
        publisher.Options.SendHighWatermark = 0;
        subscriber.Options.ReceiveHighWatermark = 0;
        publisher.Bind("inproc://by-hand");
        subscriber.Connect("inproc://by-hand");
        subscriber.Subscribe("pose/");
        byte[] topic = [.. "pose/"u8];
        var received = new Msg();
        received.InitEmpty();

        return Allocated(Send, Receive);

        void Send()
        {
            var frame = new Msg();
            frame.InitGC(topic, topic.Length);
            publisher.Send(ref frame, more: true);
            frame.InitGC(new byte[Pose.PackedSize], Pose.PackedSize);
            default(Pose).Pack(frame);
            publisher.Send(ref frame, more: false);
        }

        void Receive()
        {
            subscriber.Receive(ref received);
            subscriber.Receive(ref received);
            Pose.Unpack(received);
        }
    }

    private static (long Sending, long Receiving) AllocatedTyped()
    {
        using var context = new NetMQContext();
        using var publisher = context.CreatePublisher<Pose>("inproc://typed", new() { SendHighWatermark = 0 });
        using var subscriber = context.CreateSubscriber<Pose>("inproc://typed", new() { ReceiveHighWatermark = 0 });

        return Allocated(
            () => publisher.Send(default),
            () => Assert.True(subscriber.TryReceive(Timeout.InfiniteTimeSpan, out _)));
    }

    private static (long Sending, long Receiving) Allocated(Action send, Action receive)
    {
        Measure(send);
        Measure(receive);
        return (Measure(send), Measure(receive));

        static long Measure(Action action)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            for (var call = 0; call < Count; call++)
                action();
            return GC.GetAllocatedBytesForCurrentThread() - before;
        }
    }

    /// <summary>Allocates, and remembers the sizes of what comes back.</summary>
    private sealed class CountingPool : IBufferPool
    {
        private readonly System.Collections.Concurrent.ConcurrentBag<int> _returned = [];

        public IEnumerable<int> Returned => _returned;

        public byte[] Take(int size) => new byte[size];

        public void Return(byte[] buffer) => _returned.Add(buffer.Length);

        public void Dispose()
        {
        }
    }
}
