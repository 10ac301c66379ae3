namespace ZmqSchema.LibZmq.Native;

/// <summary>The sockets used here, numbered as in zmq.h.</summary>
internal enum SocketType
{
    Pair = 0,
    Subscribe = 2,
    Reply = 4,
    ExtendedPublish = 9,
}
