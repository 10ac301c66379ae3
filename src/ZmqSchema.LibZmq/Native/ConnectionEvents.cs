namespace ZmqSchema.LibZmq.Native;

/// <summary>What a socket monitor tells, numbered as in zmq.h.</summary>
[Flags]
internal enum ConnectionEvents
{
    None = 0,
    Connected = 0x0001,
    ConnectDelayed = 0x0002,
    ConnectRetried = 0x0004,
    Disconnected = 0x0200,
    HandshakeFailedWithoutDetail = 0x0800,
    HandshakeFailedByProtocol = 0x2000,
    HandshakeFailedByAuthentication = 0x4000,
    HandshakeFailed = HandshakeFailedWithoutDetail | HandshakeFailedByProtocol | HandshakeFailedByAuthentication,
}
