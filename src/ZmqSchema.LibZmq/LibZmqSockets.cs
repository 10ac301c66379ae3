using ZmqSchema.LibZmq.Native;

namespace ZmqSchema.LibZmq;

/// <summary>What publishing and subscribing sockets are set up with alike.</summary>
internal static class LibZmqSockets
{
    public static void Configure(this LibZmqSocket socket, ZmqSocketOptions options)
    {
        socket.Set(SocketOption.Linger, options.Linger == Timeout.InfiniteTimeSpan ? -1 : (int)Math.Min(int.MaxValue, options.Linger.TotalMilliseconds));

        // A frame beyond what a span can hold is not taken whatever the options say.
        socket.Set(SocketOption.MaxMessageSize, Math.Min(int.MaxValue, options.MaxMessageSize ?? int.MaxValue));
    }
}
