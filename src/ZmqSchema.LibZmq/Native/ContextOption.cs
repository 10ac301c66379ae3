namespace ZmqSchema.LibZmq.Native;

/// <summary>The context options used here, numbered as in zmq.h.</summary>
internal enum ContextOption
{
    IoThreads = 1,
    MaxSockets = 2,
}
