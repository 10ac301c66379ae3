namespace ZmqSchema.LibZmq.Native;

/// <summary>How to send or receive, numbered as in zmq.h.</summary>
[Flags]
internal enum TransferFlags
{
    None = 0,
    DoNotWait = 1,
    SendMore = 2,
}
