using System.Text;
using ZmqSchema.LibZmq.Native;

namespace ZmqSchema.LibZmq;

/// <summary>Tells what becomes of the connections of one socket. Closed before the socket is.</summary>
internal sealed unsafe class ConnectionMonitor : IDisposable
{
    private static long _lastNumber;

    private readonly LibZmqSocket _socket;
    private readonly LibZmqSocket _ear;
    private readonly FrameList _frames = new();

    public ConnectionMonitor(LibZmqContext context, LibZmqSocket socket, ConnectionEvents events)
    {
        var endpoint = $"inproc://zmqschema-monitor-{Interlocked.Increment(ref _lastNumber)}";
        _socket = socket;
        socket.Monitor(endpoint, events);
        _ear = context.OpenSocket(SocketType.Pair);

        try
        {
            // No limit: at one, libzmq would stop its I/O thread until somebody listens.
            _ear.Set(SocketOption.ReceiveHighWatermark, 0);
            _ear.Connect(endpoint);
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    /// <summary>Readable when there is something to tell.</summary>
    public LibZmqSocket Socket => _ear;

    /// <summary>Takes the next event.</summary>
    /// <param name="flags">Whether to wait for it.</param>
    /// <param name="happened">What it was.</param>
    /// <param name="endpoint">Where, as libzmq writes it: the address that was connected or bound to.</param>
    public bool TryRead(TransferFlags flags, out ConnectionEvents happened, out string endpoint)
    {
        (happened, endpoint) = (ConnectionEvents.None, "");
        if (!_ear.TryReceive(_frames[0], flags))
            return false;

        // zmq_socket_monitor(3): a frame of event and value, 16 and 32 bits in the order of the machine, and a frame of the address.
        if (Zmq.MessageSize(_frames[0]) >= sizeof(ushort))
            happened = (ConnectionEvents)(*(ushort*)Zmq.MessageData(_frames[0]));
        if (Zmq.MessageMore(_frames[0]) != 0 && _ear.TryReceive(_frames[1], TransferFlags.None))
            endpoint = Encoding.UTF8.GetString(Zmq.MessageData(_frames[1]), (int)Zmq.MessageSize(_frames[1]));
        return true;
    }

    public void Dispose()
    {
        // First, because libzmq would wait for an ear for ever, in its I/O thread, with something to tell and nobody to hear it.
        _socket.StopMonitoring();
        _frames.Dispose();
        _ear.Dispose();
    }
}
