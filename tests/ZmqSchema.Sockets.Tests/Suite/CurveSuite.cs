using ZmqSchema.Sockets.Tests.Messages;

namespace ZmqSchema.Sockets.Tests.Suite;

/// <summary>Connections that are encrypted, and those that do not come about.</summary>
public abstract class CurveSuite<TTransport> : SocketSuite<TTransport> where TTransport : ITransportUnderTest
{
    private readonly CurveKeyPair _server;
    private readonly CurveKeyPair _client;

    protected CurveSuite() => (_server, _client) = (Context.CreateCurveKeys(), Context.CreateCurveKeys());

    [Theory, InlineData(true), InlineData(false)]
    public async Task Messages_and_images_go_through(bool publisherIsServer)
    {
        CurveSecurity server = new CurveServer(_server.SecretKey), client = new CurveClient(_client, _server.PublicKey);
        using var publisher = Context.CreatePublisher<ImageFrame>(
            "tcp://127.0.0.1:0", new() { Curve = publisherIsServer ? server : client });
        using var subscriber = Context.CreateSubscriber<ImageFrame>(
            publisher.LastEndpoint, new() { Curve = publisherIsServer ? client : server });
        await publisher.WaitForSubscribersAsync(1, Deadline);
        var pixels = Enumerable.Range(0, 76_800).Select(static pixel => (byte)pixel).ToArray();
        for (var id = 0u; id < 10; id++)
            publisher.Send(new(id, pixels));
        for (var id = 0u; id < 10; id++)
        {
            var image = subscriber.Receive(Deadline);
            Assert.Equal(id, image.FrameId);
            Assert.True(image.Pixels.Span.SequenceEqual(pixels));
        }
    }

    [Fact]
    public async Task Who_has_the_wrong_key_of_the_server_gets_nothing() =>
        await GetsNothingAsync(new CurveClient(_client, _client.PublicKey));

    [Fact]
    public async Task Who_has_no_key_gets_nothing() => await GetsNothingAsync(null);

    private async Task GetsNothingAsync(CurveSecurity? stranger)
    {
        using var publisher = Context.CreatePublisher<Tick>("tcp://127.0.0.1:0", new() { Curve = new CurveServer(_server.SecretKey) });
        using var outside = Context.CreateSubscriber<Tick>(publisher.LastEndpoint, new() { Curve = stranger });
        using var inside = Context.CreateSubscriber<Tick>(publisher.LastEndpoint, new() { Curve = new CurveClient(_client, _server.PublicKey) });
        await publisher.WaitForSubscribersAsync(1, Deadline);
        Assert.False(outside.TryReceive(AMoment, out _));
        publisher.Send(new(1, 2));
        Assert.Equal(new(1, 2), inside.Receive(Deadline));
        Assert.False(outside.TryReceive(10 * AMoment, out _));
    }
}
