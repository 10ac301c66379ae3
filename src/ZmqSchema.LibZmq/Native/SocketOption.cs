namespace ZmqSchema.LibZmq.Native;

/// <summary>The socket options used here, numbered as in zmq.h.</summary>
internal enum SocketOption
{
    Subscribe = 6,
    Unsubscribe = 7,
    Linger = 17,
    MaxMessageSize = 22,
    SendHighWatermark = 23,
    ReceiveHighWatermark = 24,
    ReceiveTimeout = 27,
    LastEndpoint = 32,
    IPv6 = 42,
    CurveServer = 47,
    CurvePublicKey = 48,
    CurveSecretKey = 49,
    CurveServerKey = 50,
    ZapDomain = 55,
    PublisherVerboser = 78,
}
