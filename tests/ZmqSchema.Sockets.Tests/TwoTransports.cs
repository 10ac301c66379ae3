using System.Runtime.CompilerServices;

namespace ZmqSchema.Sockets.Tests;

/// <summary>Publishers of one transport and subscribers of another.</summary>
internal sealed class TwoTransports(ZmqContext publishers, ZmqContext subscribers) : ZmqContext
{
    public override CurveKeyPair CreateCurveKeys() => publishers.CreateCurveKeys();

    protected override PublisherTransport OpenPublisher(ZmqPublisherOptions options) => OpenPublisher(publishers, options);

    protected override SubscriberTransport OpenSubscriber(ZmqSubscriberOptions options) => OpenSubscriber(subscribers, options);

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        publishers.Dispose();
        subscribers.Dispose();
    }

    // No member for users, and so protected.
    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = nameof(OpenPublisher))]
    private static extern PublisherTransport OpenPublisher(ZmqContext context, ZmqPublisherOptions options);

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = nameof(OpenSubscriber))]
    private static extern SubscriberTransport OpenSubscriber(ZmqContext context, ZmqSubscriberOptions options);
}
