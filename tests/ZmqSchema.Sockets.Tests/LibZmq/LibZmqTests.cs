using System.Runtime.InteropServices;
using ZmqSchema.LibZmq;
using ZmqSchema.Sockets.Tests.Messages;

namespace ZmqSchema.Sockets.Tests.LibZmq;

/// <summary>What is libzmq's own.</summary>
public sealed partial class LibZmqTests : IDisposable
{
    private const int Count = 20_000;

    // SIGWINCH of Linux and macOS: nobody minds it.
    private const int WindowChanged = 28;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("zmqschema-");
    private readonly LibZmqContext _context = new();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public void Dispose()
    {
        _context.Dispose();
        _folder.Delete(recursive: true);
    }

    [Fact]
    public async Task Ipc_connects_two_sockets()
    {
        using var publisher = _context.CreatePublisher<Tick>(Ipc("ours"));
        Assert.Equal(Ipc("ours"), publisher.LastEndpoint);
        using var subscriber = _context.CreateSubscriber<Tick>(publisher.LastEndpoint);
        await publisher.WaitForSubscribersAsync(1, Stop);
        publisher.Send(new(1, 2));
        Assert.True(subscriber.TryReceive(Patience, out var received));
        Assert.Equal(new(1, 2), received.Message);
    }

    [Fact]
    public async Task Ipc_reaches_pyzmq_and_back()
    {
        Assert.SkipUnless(PythonPeer.IsAvailable, PythonPeer.WhatIsMissing);
        using var publisher = _context.CreatePublisher<Tick>(Ipc("out"));
        await using var python = PythonPeer.Start("republish_ticks.py", publisher.LastEndpoint, Ipc("back"));
        Assert.Equal("bound", await python.ReadLineAsync(Stop));
        using var subscriber = _context.CreateSubscriber<Tick>(Ipc("back"));
        await publisher.WaitForSubscribersAsync(1, Stop);
        publisher.SendMany([new(1, 0.5), new(2, 1.5)]);
        Assert.True(subscriber.TryReceiveMany(Patience, out var batch));
        Assert.Equal([new(1, 0.5), new(2, 1.5)], batch.ToArray());
    }

    [Theory, InlineData("inproc://silent"), InlineData("tcp://127.0.0.1:0")]
    public async Task Nothing_is_allocated_for_a_message_on_either_end(string endpoint)
    {
        using var publisher = _context.CreatePublisher<Pose>(endpoint, new() { SendHighWatermark = 0 });
        using var subscriber = _context.CreateSubscriber<Pose>(publisher.LastEndpoint, new() { ReceiveHighWatermark = 0 });
        await publisher.WaitForSubscribersAsync(1, Stop);
        Measure();
        var (sending, receiving) = Measure();
        Assert.Equal((0, 0), (sending / Count, receiving / Count));
        Assert.InRange(sending + receiving, 0, 1_000);

        (long Sending, long Receiving) Measure() => (
            Allocated(Count, () => publisher.Send(default)),
            Allocated(Count, () => Assert.True(subscriber.TryReceive(Patience, out _))));
    }

    [Fact]
    public async Task Nothing_is_allocated_for_an_image_that_is_sent_or_looked_at()
    {
        using var publisher = _context.CreatePublisher<ImageFrame>("tcp://127.0.0.1:0", new() { SendHighWatermark = 0 });
        using var subscriber = _context.CreateSubscriber<ImageFrame>(publisher.LastEndpoint, new() { ReceiveHighWatermark = 0 });
        await publisher.WaitForSubscribersAsync(1, Stop);
        var image = new ImageFrame(1, new byte[76_800]);
        Measure();
        var (sending, receiving) = Measure();
        Assert.InRange(sending + receiving, 0, 1_000);

        (long Sending, long Receiving) Measure() => (
            Allocated(100, () => publisher.Send(image)),
            Allocated(100, () => Assert.True(subscriber.TryReceiveView<ImageFrameView>(Patience, out var view) && view.Pixels.Length == 76_800)));
    }

    [Fact]
    public async Task An_IPv6_endpoint_can_be_connected_by_the_name_it_gives()
    {
        Assert.SkipUnless(System.Net.Sockets.Socket.OSSupportsIPv6, "there is no IPv6 here");
        using var publisher = _context.CreatePublisher<Tick>("tcp://[::1]:0");
        using var subscriber = _context.CreateSubscriber<Tick>(publisher.LastEndpoint);
        await publisher.WaitForSubscribersAsync(1, Stop);
        publisher.Send(new(6, 6));
        Assert.True(subscriber.TryReceive(Patience, out var received));
        Assert.Equal(new(6, 6), received.Message);
    }

    [Fact]
    public async Task An_inproc_endpoint_may_be_bound_afterwards()
    {
        using var subscriber = _context.CreateSubscriber<Tick>("inproc://later");
        using var publisher = _context.CreatePublisher<Tick>("inproc://later");
        await publisher.WaitForSubscribersAsync(1, Stop);
        publisher.Send(new(1, 2));
        Assert.Equal(new(1, 2), subscriber.Receive(Stop));
    }

    [Fact]
    public async Task A_subscriber_comes_back_to_a_publisher_that_was_restarted()
    {
        var publisher = _context.CreatePublisher<Tick>("tcp://127.0.0.1:0");
        var endpoint = publisher.LastEndpoint;
        using var subscriber = _context.CreateSubscriber<Tick>(endpoint);
        for (var life = 0u; life < 5; life++)
        {
            // libzmq repeats its subscriptions to a publisher that is back while somebody receives.
            var receiving = Task.Run(() => subscriber.Receive(Stop), Stop);
            await publisher.WaitForSubscribersAsync(1, Stop).WaitAsync(Patience, Stop);
            publisher.Send(new(life, 0));
            Assert.Equal(life, (await receiving.WaitAsync(Patience, Stop)).Id);
            publisher.Dispose();
            publisher = await RebindAsync(endpoint);
        }

        publisher.Dispose();
    }

    [Fact]
    public async Task A_signal_does_not_end_a_receive()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no signals that interrupt a call");
        using var handler = PosixSignalRegistration.Create((PosixSignal)WindowChanged, static signal => signal.Cancel = true);
        using var publisher = _context.CreatePublisher<Tick>("tcp://127.0.0.1:0");
        using var subscriber = _context.CreateSubscriber<Tick>(publisher.LastEndpoint);
        await publisher.WaitForSubscribersAsync(1, Stop);
        var thread = new TaskCompletionSource<nint>();
        var receiving = Task.Run(
            () =>
            {
                thread.SetResult(ThreadOfMine());
                for (var id = 0u; id < 20; id++)
                    Assert.Equal(id, subscriber.Receive(Stop).Id);
            },
            Stop);
        var target = await thread.Task;
        for (var id = 0u; id < 20; id++)
        {
            for (var signal = 0; signal < 20 && !receiving.IsCompleted; signal++)
            {
                Assert.Equal(0, Signal(target, WindowChanged));
                await Task.Delay(1, Stop);
            }

            publisher.Send(new(id, 0));
        }

        await receiving;
    }

    [Fact]
    public async Task Disposing_the_context_ends_every_send_and_receive()
    {
        for (var round = 0; round < 30; round++)
        {
            var context = new LibZmqContext();
            var publisher = context.CreatePublisher<Tick>("tcp://127.0.0.1:0", new() { Linger = TimeSpan.Zero });
            var subscriber = context.CreateSubscriber<Tick>(publisher.LastEndpoint);
            var sending = Task.Run(() => Forever(() => publisher.Send(new(1, 2))), Stop);
            var receiving = Task.Run(() => Forever(() => subscriber.Receive(Stop)), Stop);
            var opening = Task.Run(() => Forever(() => context.CreateSubscriber<Tick>(publisher.LastEndpoint).Dispose()), Stop);
            await Task.Delay(round % 7, Stop);
            context.Dispose();
            await Assert.ThrowsAsync<ObjectDisposedException>(() => sending);
            await Assert.ThrowsAsync<ObjectDisposedException>(() => receiving);
            await Assert.ThrowsAsync<ObjectDisposedException>(() => opening);
        }
    }

    [LibraryImport("libc", EntryPoint = "pthread_self")]
    private static partial nint ThreadOfMine();

    [LibraryImport("libc", EntryPoint = "pthread_kill")]
    private static partial int Signal(nint thread, int signal);

    private static void Forever(Action action)
    {
        while (true)
            action();
    }

    private static long Allocated(int times, Action action)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var call = 0; call < times; call++)
            action();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private async Task<ZmqPublisher<Tick>> RebindAsync(string endpoint)
    {
        while (true)
        {
            try
            {
                return _context.CreatePublisher<Tick>(endpoint);
            }
            catch (ZmqEndpointException)
            {
                await Task.Delay(5, Stop); // libzmq closes in the background.
            }
        }
    }

    private string Ipc(string name) => $"ipc://{_folder.FullName}/{name}";
}
