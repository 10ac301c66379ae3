using ZmqSchema.LibZmq;
using ZmqSchema.Sockets.Tests.Messages;

namespace ZmqSchema.Sockets.Tests.LibZmq;

/// <summary>Who is let in is on the list, and who is not is counted.</summary>
public sealed class AdmissionTests : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan AMoment = TimeSpan.FromMilliseconds(300);

    private readonly LibZmqContext _context = new();
    private readonly CurveKeyPair _server;
    private readonly CurveKeyPair _friend;
    private readonly CurveKeyPair _stranger;

    public AdmissionTests() => (_server, _friend, _stranger) = (_context.CreateCurveKeys(), _context.CreateCurveKeys(), _context.CreateCurveKeys());

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public void Dispose() => _context.Dispose();

    [Fact]
    public async Task A_stranger_gets_nothing_and_is_counted()
    {
        using var publisher = Publish([_friend.PublicKey]);
        using var stranger = Subscribe(publisher, _stranger);
        await RefusedAsync(publisher);
        using var friend = Subscribe(publisher, _friend);
        await publisher.WaitForSubscribersAsync(1, Stop).WaitAsync(Patience, Stop);
        publisher.Send(new(1, 2));
        Assert.Equal(new(1, 2), friend.Receive(Stop));
        Assert.False(stranger.TryReceive(AMoment, out _));
    }

    [Fact]
    public async Task Lists_are_each_servers_own()
    {
        using var closed = Publish([]);
        using var ours = Publish([_friend.PublicKey]);
        using var theirs = Publish([_stranger.PublicKey]);
        using var open = Publish(null);
        using var friend = Subscribe(ours, _friend);
        using var stranger = Subscribe(theirs, _stranger);
        using var anybody = Subscribe(open, _stranger);
        using var nobody = Subscribe(closed, _friend);
        await ours.WaitForSubscribersAsync(1, Stop).WaitAsync(Patience, Stop);
        await theirs.WaitForSubscribersAsync(1, Stop).WaitAsync(Patience, Stop);
        await open.WaitForSubscribersAsync(1, Stop).WaitAsync(Patience, Stop);
        await RefusedAsync(closed);
        Assert.Equal((0, 0, 0), (ours.Statistics.Refused, theirs.Statistics.Refused, open.Statistics.Refused));
    }

    [Theory, InlineData(true), InlineData(false)]
    public async Task Wrong_keys_and_no_keys_are_counted_without_a_list_too(bool hasKeys)
    {
        using var publisher = Publish(null);
        using var stranger = _context.CreateSubscriber<Tick>(
            publisher.LastEndpoint, new() { Curve = hasKeys ? new CurveClient(_stranger, _stranger.PublicKey) : null });
        await RefusedAsync(publisher);
        Assert.Equal(0, stranger.Statistics.Refused);
    }

    [Fact]
    public async Task A_subscriber_may_be_the_server_and_counts_while_it_receives()
    {
        using var subscriber = _context.CreateSubscriber<Tick>(
            "@tcp://127.0.0.1:0", new() { Curve = new CurveServer(_server.SecretKey) { AllowedClients = [_friend.PublicKey] } });
        using var stranger = _context.CreatePublisher<Tick>(
            ">" + subscriber.LastEndpoint, new() { Curve = new CurveClient(_stranger, _server.PublicKey) });
        using var friend = _context.CreatePublisher<Tick>(
            ">" + subscriber.LastEndpoint, new() { Curve = new CurveClient(_friend, _server.PublicKey) });
        var receiving = Task.Run(() => subscriber.Receive(Stop), Stop);
        await friend.WaitForSubscribersAsync(1, Stop).WaitAsync(Patience, Stop);
        while (subscriber.Statistics.Refused == 0)
            await Task.Delay(1, Stop);
        stranger.Send(new(6, 6));
        friend.Send(new(1, 2));
        Assert.Equal(new(1, 2), await receiving.WaitAsync(Patience, Stop));
    }

    [Fact]
    public async Task Pyzmq_with_the_right_key_is_let_in()
    {
        Assert.SkipUnless(PythonPeer.IsAvailable, PythonPeer.WhatIsMissing);
        using var publisher = Publish([_friend.PublicKey]);
        await using var python = PythonPeer.Start(
            "subscribe_secretly.py", publisher.LastEndpoint, _friend.PublicKey.ToZ85(), _friend.SecretKey.ToZ85(), _server.PublicKey.ToZ85());
        await publisher.WaitForSubscribersAsync(1, Stop).WaitAsync(Patience, Stop);
        publisher.Send(new(7, 0.5));
        Assert.Equal("7 0.5", await python.ReadLineAsync(Stop));
    }

    private ZmqPublisher<Tick> Publish(CurveKey[]? clients) => _context.CreatePublisher<Tick>(
        "tcp://127.0.0.1:0", new() { Curve = new CurveServer(_server.SecretKey) { AllowedClients = clients } });

    private ZmqSubscriber<Tick> Subscribe(ZmqPublisher<Tick> publisher, CurveKeyPair keys) =>
        _context.CreateSubscriber<Tick>(publisher.LastEndpoint, new() { Curve = new CurveClient(keys, _server.PublicKey) });

    private static async Task RefusedAsync(ZmqPublisher<Tick> publisher)
    {
        using var deadline = CancellationTokenSource.CreateLinkedTokenSource(Stop);
        deadline.CancelAfter(Patience);
        while (publisher.Statistics.Refused == 0)
            await Task.Delay(1, deadline.Token);
    }
}
