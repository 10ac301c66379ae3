using ZmqSchema.Sockets.Tests.Messages;

namespace ZmqSchema.Sockets.Tests.Suite;

/// <summary>Where sockets bind and connect, one or several, and what is no endpoint for them.</summary>
public abstract class EndpointSuite<TTransport> : SocketSuite<TTransport> where TTransport : ITransportUnderTest
{
    private static readonly Pose SomePose = default(Pose) with { Seq = 7 };

    [Theory, InlineData("inproc"), InlineData("tcp")]
    public async Task One_subscriber_listens_to_several_publishers(string protocol)
    {
        using var left = Context.CreatePublisher<Pose>(NewEndpoint(protocol));
        using var right = Context.CreatePublisher<Pose>(NewEndpoint(protocol));
        using var subscriber = Context.CreateSubscriber<Pose>(left.LastEndpoint);
        subscriber.Connect(right.LastEndpoint);
        await left.WaitForSubscribersAsync(1, Deadline);
        await right.WaitForSubscribersAsync(1, Deadline);

        left.Send(SomePose with { Seq = 1 });
        right.Send(SomePose with { Seq = 2 });

        var sum = subscriber.Receive(Deadline).Seq + subscriber.Receive(Deadline).Seq;
        Assert.Equal(3u, sum);
    }

    [Theory, InlineData("inproc"), InlineData("tcp")]
    public async Task One_publisher_serves_several_endpoints(string protocol)
    {
        using var publisher = Context.CreatePublisher<Pose>(NewEndpoint(protocol));
        using var first = Context.CreateSubscriber<Pose>(publisher.LastEndpoint);
        publisher.Bind(NewEndpoint(protocol));
        using var second = Context.CreateSubscriber<Pose>(publisher.LastEndpoint);
        await publisher.WaitForSubscribersAsync(2, Deadline);

        publisher.Send(SomePose);

        Assert.Equal(SomePose, first.Receive(Deadline));
        Assert.Equal(SomePose, second.Receive(Deadline));
    }

    [Theory, InlineData("inproc"), InlineData("tcp")]
    public async Task Marks_before_an_endpoint_force_bind_and_connect(string protocol)
    {
        using var subscriber = Context.CreateSubscriber<Pose>("@" + NewEndpoint(protocol));
        using var first = Context.CreatePublisher<Pose>(">" + subscriber.LastEndpoint);
        using var second = Context.CreatePublisher<Pose>(NewEndpoint(protocol));
        second.Connect(subscriber.LastEndpoint);

        // A socket that binds takes note of its peers while it receives.
        var receiving = Task.Run(() => (subscriber.Receive(Deadline), subscriber.Receive(Deadline)), Deadline);
        await first.WaitForSubscribersAsync(1, Deadline);
        await second.WaitForSubscribersAsync(1, Deadline);

        first.Send(SomePose);
        second.Send(SomePose);

        Assert.Equal((SomePose, SomePose), await receiving);
    }

    [Theory, InlineData("5555"), InlineData("://host"), InlineData("@"), InlineData(" ")]
    public void What_is_not_an_endpoint_is_told_so(string endpoint) =>
        Assert.ThrowsAny<ArgumentException>(() => Context.CreatePublisher<Pose>(endpoint));

    [Theory, InlineData("tcp://127.0.0.1:notaport"), InlineData("tcp://127.0.0.1"), InlineData("gopher://127.0.0.1:70")]
    public void An_endpoint_that_cannot_be_used_is_told_so(string endpoint)
    {
        var failure = Assert.Throws<ZmqEndpointException>(() => Context.CreatePublisher<Pose>(endpoint));
        Assert.Contains(endpoint, failure.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("tcp://127.0.0.1", "has no port")]
    [InlineData("tcp://127.0.0.1:", "has no port")]
    [InlineData("tcp://[::1]", "has no port")]
    [InlineData("tcp://127.0.0.1:notaport", "'notaport' is no port")]
    [InlineData("TCP://127.0.0.1:65536", "'65536' is no port")]
    [InlineData("tcp://127.0.0.1:-1", "'-1' is no port")]
    [InlineData(">tcp://127.0.0.1:0", "port 0 is for binding")]
    [InlineData(">tcp://127.0.0.1:*", "port * is for binding")]
    public void What_is_wrong_with_a_port_is_said_in_plain_words(string endpoint, string words)
    {
        Assert.Contains(words, Assert.Throws<ZmqEndpointException>(() => Context.CreatePublisher<Pose>(endpoint)).Message, StringComparison.Ordinal);
        if (endpoint[0] != '>')
            Assert.Contains(words, Assert.Throws<ZmqEndpointException>(() => Context.CreateSubscriber<Pose>(endpoint)).Message, StringComparison.Ordinal);
    }

    [Theory, InlineData("inproc"), InlineData("tcp")]
    public void An_endpoint_in_use_is_told_so(string protocol)
    {
        using var publisher = Context.CreatePublisher<Pose>(NewEndpoint(protocol));
        var failure = Assert.Throws<ZmqEndpointException>(() => Context.CreatePublisher<Pose>(publisher.LastEndpoint));
        Assert.Equal($"Cannot bind {publisher.LastEndpoint}: the address is in use.", failure.Message);
    }

    [Theory]
    [InlineData("foo://x", "ZeroMQ has no protocol 'foo'. Use tcp:// or inproc://.")]
    [InlineData("http://127.0.0.1:80", "ZeroMQ has no protocol 'http'. Use tcp:// or inproc://.")]
    [InlineData("udp://192.0.2.1:5", "ZeroMQ's udp is for radio and dish sockets alone. Use tcp:// or inproc://.")]
    [InlineData("UDP://192.0.2.1:5", "ZeroMQ's udp is for radio and dish sockets alone. Use tcp:// or inproc://.")]
    [InlineData("vmci://x:1", "the protocol is not supported here.")]
    public void A_protocol_that_nobody_speaks_is_told_in_the_same_words_everywhere(string endpoint, string words)
    {
        Assert.Equal($"Cannot bind {endpoint}: {words}", Assert.Throws<ZmqEndpointException>(() => Context.CreatePublisher<Pose>(endpoint)).Message);
        Assert.Equal($"Cannot connect {endpoint}: {words}", Assert.Throws<ZmqEndpointException>(() => Context.CreateSubscriber<Pose>(endpoint)).Message);
    }
}
