using NetMQ;
using NetMQ.Sockets;

namespace ZmqSchema.Sockets.Tests.Suite;

/// <summary>What suites about frames from a stranger share: a bare NetMQ publisher that sends whatever it likes over tcp.</summary>
public abstract class StrangerSuite<TTransport> : SocketSuite<TTransport> where TTransport : ITransportUnderTest
{
    private readonly XPublisherSocket _stranger = new();

    public override void Dispose()
    {
        _stranger.Dispose();
        base.Dispose();
        GC.SuppressFinalize(this);
    }

    /// <summary>The body of a message, in its default format or another.</summary>
    protected static byte[] Body<T>(T message, WireFormat? format = null) where T : IZmqMessage<T>
    {
        var chosen = format ?? T.Schema.DefaultFormat;
        var body = new byte[message.GetPackedSize(chosen)];
        message.Pack(body, chosen);
        return body;
    }

    /// <summary>A subscriber that hears the stranger from the next message on.</summary>
    protected ZmqSubscriber<T> Listen<T>(ZmqSubscriberOptions? options = null) where T : IZmqMessage<T>
    {
        options ??= new();
        options.ReceiveHighWatermark = 0;
        _stranger.Options.SendHighWatermark = 0;
        var port = _stranger.BindRandomPort("tcp://127.0.0.1");
        var subscriber = Context.CreateSubscriber<T>($"tcp://127.0.0.1:{port}", options);
        AwaitSubscription();
        return subscriber;
    }

    /// <summary>Waits until the stranger knows of one more subscription.</summary>
    protected void AwaitSubscription() => Assert.True(_stranger.TryReceiveFrameBytes(Patience, out _));

    /// <summary>Sends one message of these frames.</summary>
    protected void Send(params byte[][] frames)
    {
        for (var index = 0; index < frames.Length; index++)
            _stranger.SendFrame(frames[index], more: index + 1 < frames.Length);
    }
}
