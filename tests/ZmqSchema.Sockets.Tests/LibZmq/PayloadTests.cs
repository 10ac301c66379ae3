using System.Runtime.CompilerServices;
using ZmqSchema.LibZmq;
using ZmqSchema.Sockets.Tests.Messages;

namespace ZmqSchema.Sockets.Tests.LibZmq;

/// <summary>Payloads go out from where they are and are looked at where they come in.</summary>
public sealed class PayloadTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory, InlineData(false), InlineData(true)]
    public async Task A_payload_is_pinned_until_the_last_subscriber_has_it(bool failsToUnpin)
    {
        using var context = new LibZmqContext();
        using var publisher = context.CreatePublisher<ImageFrame>("tcp://127.0.0.1:0");
        using var subscriber = context.CreateSubscriber<ImageFrame>(publisher.LastEndpoint);
        await publisher.WaitForSubscribersAsync(1, Stop);
        var memory = new CountingMemory(1_000_000, failsToUnpin);
        for (var id = 0u; id < 10; id++)
            publisher.Send(new(id, memory.Memory));
        for (var id = 0u; id < 10; id++)
            Assert.Equal(id, subscriber.Receive(Stop).FrameId);
        await UnpinnedAsync(memory);
    }

    [Fact]
    public void Nobody_to_send_to_is_no_reason_to_keep_it()
    {
        using var context = new LibZmqContext();
        using var publisher = context.CreatePublisher<ImageFrame>("tcp://127.0.0.1:0");
        var memory = new CountingMemory(1_000);
        publisher.Send(new(1, memory.Memory));
        Assert.Equal(0, memory.Pins);
    }

    [Fact]
    public void A_message_that_is_not_sent_after_all_lets_go()
    {
        using var context = new LibZmqContext();
        using var publisher = context.CreatePublisher<TwoImages>("tcp://127.0.0.1:0");
        var memory = new CountingMemory(1_000);
        Assert.Throws<ArgumentException>(() => publisher.Send(new(7, memory.Memory, new byte[3])));
        Assert.Equal(0, memory.Pins);
    }

    [Theory, InlineData(true), InlineData(false)]
    public async Task Whatever_is_disposed_first_nothing_stays_pinned(bool publisherFirst)
    {
        var memory = new CountingMemory(1_000_000);
        var context = new LibZmqContext();
        var publisher = context.CreatePublisher<ImageFrame>("tcp://127.0.0.1:0", new() { Linger = TimeSpan.Zero, SendHighWatermark = 0 });
        var subscriber = context.CreateSubscriber<ImageFrame>(publisher.LastEndpoint, new() { ReceiveHighWatermark = 1 });
        await publisher.WaitForSubscribersAsync(1, Stop);
        for (var id = 0u; id < 100; id++)
            publisher.Send(new(id, memory.Memory));
        Assert.NotEqual(0, memory.Pins);

        if (publisherFirst)
            publisher.Dispose();
        else
            context.Dispose();
        subscriber.Dispose();
        context.Dispose();
        publisher.Dispose();
        await UnpinnedAsync(memory);
    }

    [Fact]
    public async Task A_view_within_the_process_looks_at_the_senders_own_memory()
    {
        using var context = new LibZmqContext();
        using var publisher = context.CreatePublisher<ImageFrame>("inproc://images");
        using var subscriber = context.CreateSubscriber<ImageFrame>("inproc://images");
        await publisher.WaitForSubscribersAsync(1, Stop);
        var pixels = new byte[76_800];
        publisher.Send(new(1, pixels));
        Assert.True(subscriber.TryReceiveView<ImageFrameView>(Patience, out var view));
        Assert.True(Unsafe.AreSame(in view.Pixels[0], in pixels[0]));
        Assert.Equal(pixels.Length, view.Pixels.Length);
    }

    [Fact]
    public async Task What_was_sent_twice_is_found_twice()
    {
        using var context = new LibZmqContext();
        using var publisher = context.CreatePublisher<ImageFrame>("inproc://twice");
        using var subscriber = context.CreateSubscriber<ImageFrame>("inproc://twice");
        await publisher.WaitForSubscribersAsync(1, Stop);
        var pixels = new byte[1_000];
        for (var id = 0; id < pixels.Length; id++)
            pixels[id] = (byte)id;
        for (var id = 0u; id < 3; id++)
            publisher.Send(new(id, pixels));
        for (var id = 0u; id < 3; id++)
            Assert.True(subscriber.Receive(Stop).Pixels.Span.SequenceEqual(pixels));
    }

    [Fact]
    public async Task Elements_wider_than_a_byte_go_out_uncopied_too()
    {
        using var context = new LibZmqContext();
        using var publisher = context.CreatePublisher<Scan>("inproc://scans");
        using var subscriber = context.CreateSubscriber<Scan>("inproc://scans");
        await publisher.WaitForSubscribersAsync(1, Stop);
        var ranges = Enumerable.Range(0, 1_000).Select(static range => (float)range).ToArray();
        publisher.Send(new(ranges, default));
        Assert.True(subscriber.TryReceiveView<ScanView>(Patience, out var view));
        Assert.True(Unsafe.AreSame(in view.Ranges[0], in ranges[0]));
    }

    private static async Task UnpinnedAsync(CountingMemory memory)
    {
        using var deadline = CancellationTokenSource.CreateLinkedTokenSource(Stop);
        deadline.CancelAfter(Patience);
        while (memory.Pins != 0)
            await Task.Delay(1, deadline.Token);
    }
}
