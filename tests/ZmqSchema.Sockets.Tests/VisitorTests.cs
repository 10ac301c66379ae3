using ZmqSchema.Sockets.Tests.Messages;

namespace ZmqSchema.Sockets.Tests;

/// <summary>A subscriber is read by one thread while others subscribe, connect and close: its transport, which no two threads may use, never sees two.</summary>
public class VisitorTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public async Task No_two_threads_are_in_a_transport_at_once(int visitors)
    {
        using var context = new JealousContext();
        var subscriber = context.CreateSubscriber<Tick>("tcp://127.0.0.1:1");
        var visits = Enumerable.Range(0, visitors).Select(number => Task.Run(() =>
        {
            for (var visit = 0; visit < 3000; visit++)
                subscriber.Subscribe($"{number}/{visit}");
        }, Cancel)).ToArray();

        var received = 0;
        while (!Task.WhenAll(visits).IsCompleted || received < 1000)
        {
            if (subscriber.TryReceive(TimeSpan.FromMilliseconds(1), out _))
                received++;
        }

        await Task.WhenAll(visits);
        Assert.Equal((3000 * visitors) + 2, context.Transport.Visits);
        Assert.Equal(0, context.Transport.Collisions);
    }

    [Fact]
    public async Task A_reader_that_waits_lets_visitors_in_and_goes_on_waiting()
    {
        using var context = new JealousContext { Transport = { IsSilent = true } };
        var subscriber = context.CreateSubscriber<Tick>("tcp://127.0.0.1:1");
        var reading = Task.Run(() => subscriber.TryReceive(TimeSpan.FromMinutes(1), out _), Cancel);
        for (var visit = 0; visit < 100; visit++)
        {
            await Task.Run(() => subscriber.Subscribe("a"), Cancel).WaitAsync(TimeSpan.FromSeconds(10), Cancel);
            Assert.False(reading.IsCompleted);
        }

        context.Transport.IsSilent = false;
        subscriber.Subscribe("b");
        Assert.True(await reading.WaitAsync(TimeSpan.FromSeconds(10), Cancel));
        Assert.Equal(0, context.Transport.Collisions);
    }

    [Fact]
    public async Task A_subscriber_that_is_closed_while_it_is_read_throws_its_reader_out()
    {
        for (var round = 0; round < 200; round++)
        {
            using var context = new JealousContext { Transport = { IsSilent = round % 2 == 0 } };
            var subscriber = context.CreateSubscriber<Tick>("tcp://127.0.0.1:1");
            var reading = Task.Run(() =>
            {
                while (true)
                    subscriber.Receive(Cancel);
            }, Cancel);
            await Task.Run(subscriber.Dispose, Cancel).WaitAsync(TimeSpan.FromSeconds(10), Cancel);
            await Assert.ThrowsAsync<ObjectDisposedException>(() => reading.WaitAsync(TimeSpan.FromSeconds(10), Cancel));
            Assert.Equal(0, context.Transport.Collisions);
        }
    }

    [Fact]
    public void A_subscriber_that_a_message_closes_while_it_is_made_keeps_the_frames_until_the_next_receive()
    {
        using var context = new JealousContext { Transport = { BodySize = sizeof(uint) } };
        var subscriber = context.CreateSubscriber<Trap>("tcp://127.0.0.1:1");
        Trap.Sprung = subscriber.Dispose;
        try
        {
            Assert.Equal(0u, subscriber.Receive(Cancel).Id);
        }
        finally
        {
            Trap.Sprung = null;
        }

        Assert.True(context.Transport.WasClosedWithFramesLent);
        Assert.False(context.Transport.AreFramesReleased);
        Assert.Throws<ObjectDisposedException>(() => subscriber.Receive(Cancel));
        Assert.True(context.Transport.AreFramesReleased);
    }

    private sealed class JealousContext : ZmqContext
    {
        public JealousTransport Transport { get; } = new();

        public override CurveKeyPair CreateCurveKeys() => throw new NotSupportedException();

        protected override PublisherTransport OpenPublisher(ZmqPublisherOptions options) => throw new NotSupportedException();

        protected override SubscriberTransport OpenSubscriber(ZmqSubscriberOptions options) => Transport;
    }

    /// <summary>Has a message for whoever asks, unless it is silent, and counts who comes while somebody else is there.</summary>
    private sealed class JealousTransport : SubscriberTransport
    {
        private static readonly byte[] s_zeros = new byte[64];
        private readonly AutoResetEvent _bell = new(initialState: false);
        private int _inside;

        public int Visits { get; private set; }

        public int Collisions { get; private set; }

        public bool IsSilent { get; set; }

        public int BodySize { get; set; } = Tick.PackedSize;

        public bool WasClosedWithFramesLent { get; private set; }

        public bool AreFramesReleased { get; private set; }

        public override string LastEndpoint => "";

        public override int Receive(TimeSpan timeout, int keep) => Enter(() =>
        {
            if (IsSilent)
                _bell.WaitOne(timeout);
            return IsSilent ? 0 : 1;
        });

        public override ReadOnlySpan<byte> GetFrame(int index) => s_zeros.AsSpan(0, BodySize);

        public override ReadOnlyMemory<byte> TakeFrame(int index) => s_zeros.AsMemory(0, BodySize);

        public override void Interrupt() => _bell.Set();

        public override void Subscribe(ReadOnlySpan<byte> prefix) => Visit();

        public override void Unsubscribe(ReadOnlySpan<byte> prefix) => Visit();

        public override void Bind(string endpoint) => Visit();

        public override void Connect(string endpoint) => Visit();

        public override void Dispose()
        {
            WasClosedWithFramesLent = AreFramesLent;
            Visit();
        }

        public override void ReleaseFrames() => AreFramesReleased = true;

        private void Visit() => Enter(() => ++Visits);

        private int Enter(Func<int> work)
        {
            if (Interlocked.Increment(ref _inside) != 1)
                Collisions++;
            var result = work();
            Interlocked.Decrement(ref _inside);
            return result;
        }
    }
}
