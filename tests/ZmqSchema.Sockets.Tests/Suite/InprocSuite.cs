using System.Runtime.InteropServices;
using ZmqSchema.Sockets.Tests.Messages;

namespace ZmqSchema.Sockets.Tests.Suite;

/// <summary>What holds within one process alone, and so not between two transports.</summary>
public abstract class InprocSuite<TTransport> : SocketSuite<TTransport> where TTransport : ITransportUnderTest
{
    [Fact]
    public async Task Byte_payloads_cross_a_process_without_a_copy()
    {
        var (publisher, subscriber) = await ConnectAsync<ImageFrame>("inproc");
        var pixels = new byte[1_000];
        publisher.Send(new(1, pixels.AsMemory(10, 900)));

        Assert.True(MemoryMarshal.TryGetArray(subscriber.Receive(Deadline).Pixels, out var received));
        Assert.Same(pixels, received.Array);
        Assert.Equal((10, 900), (received.Offset, received.Count));
    }

    [Fact]
    public async Task High_watermarks_bound_what_waits_for_a_slow_subscriber()
    {
        var (publisher, subscriber) = await ConnectAsync<Tick>(
            "inproc", new() { SendHighWatermark = 20 }, new() { ReceiveHighWatermark = 30 });
        for (var id = 0u; id < 1_000; id++)
            publisher.Send(new(id, 0));

        var read = 0u;
        while (subscriber.TryReceive(AMoment, out var received))
            Assert.Equal(read++, received.Message.Id);
        Assert.InRange(read, 20u, 50u);
    }
}
