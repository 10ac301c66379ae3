using NetMQ;

namespace ZmqSchema.NetMQ;

/// <summary>Typed sockets over NetMQ, pure managed. They live in NetMQ's own context, next to any NetMQ sockets of the program's.</summary>
/// <remarks>
/// Speaks <c>tcp://</c> and <c>inproc://</c>; an <c>inproc://</c> endpoint must be bound before it is connected. A closed socket lingers
/// in the background, for as long as the process lives; NetMQ resets the connection when the time or its queue is over, so the last
/// kilobytes may still be lost to a subscriber that is slow at that moment. For peers that are trusted to speak ZeroMQ: NetMQ ends the
/// process over a malformed command of its protocol, from a thread of its own where nobody can catch it. CURVE lets everybody in who knows the server's public key: NetMQ has no list of
/// clients, and does not tell of those it refuses.
/// </remarks>
public sealed class NetMQContext : ZmqContext
{
    /// <summary>Starts a context. The first one of a process lends NetMQ a cheap clock, as <c>docs/transports.md</c> says.</summary>
    public NetMQContext() => CheapClock.Lend();

    /// <inheritdoc/>
    public override CurveKeyPair CreateCurveKeys()
    {
        var certificate = new NetMQCertificate();
        return new(new(certificate.PublicKey), new(certificate.SecretKey));
    }

    /// <inheritdoc/>
    protected override PublisherTransport OpenPublisher(ZmqPublisherOptions options) => new NetMQPublisherTransport(options);

    /// <inheritdoc/>
    protected override SubscriberTransport OpenSubscriber(ZmqSubscriberOptions options) => new NetMQSubscriberTransport(options);
}
