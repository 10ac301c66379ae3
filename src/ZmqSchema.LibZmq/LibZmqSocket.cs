using System.Runtime.InteropServices;
using System.Text;
using ZmqSchema.LibZmq.Native;

namespace ZmqSchema.LibZmq;

/// <summary>One socket of libzmq's, with its errors as exceptions and interrupted calls repeated. One thread at a time, as libzmq has it.</summary>
internal sealed unsafe class LibZmqSocket(nint handle) : IDisposable
{
    private const int LongestEndpoint = 1024;

    /// <summary>The <c>void*</c> of zmq.h; 0 once closed.</summary>
    public nint Handle { get; private set; } = handle;

    /// <summary>The last endpoint bound or connected, with the port that the system chose.</summary>
    public string LastEndpoint
    {
        get
        {
            var endpoint = stackalloc byte[LongestEndpoint];
            nuint size = LongestEndpoint;
            return Zmq.GetOption(Handle, SocketOption.LastEndpoint, endpoint, &size) == 0
                ? Marshal.PtrToStringUTF8((nint)endpoint)!
                : throw Failure("read the last endpoint");
        }
    }

    public void Bind(string endpoint)
    {
        Prepare(endpoint);
        while (Zmq.Bind(Handle, endpoint) != 0)
            ThrowUnlessInterrupted("bind", endpoint);
    }

    public void Connect(string endpoint)
    {
        Prepare(endpoint);
        while (Zmq.Connect(Handle, endpoint) != 0)
            ThrowUnlessInterrupted("connect", endpoint);
    }

    /// <summary>Takes a connection back; nothing happens where there is none.</summary>
    public void Disconnect(string endpoint)
    {
        while (Zmq.Disconnect(Handle, endpoint) != 0 && Zmq.Errno() == ErrorNumber.Interrupted)
        {
        }
    }

    /// <summary>Has libzmq tell of the socket's connections at an <c>inproc</c> endpoint.</summary>
    public void Monitor(string endpoint, ConnectionEvents events)
    {
        if (Zmq.SocketMonitor(Handle, endpoint, events) != 0)
            throw Failure("monitor a socket");
    }

    /// <summary>Ends that. Nothing is told any more when this returns.</summary>
    public void StopMonitoring() => _ = Zmq.SocketMonitor(Handle, null, ConnectionEvents.None);

    public void Set(SocketOption option, int value) => Set(option, MemoryMarshal.AsBytes(new ReadOnlySpan<int>(in value)));

    public void Set(SocketOption option, long value) => Set(option, MemoryMarshal.AsBytes(new ReadOnlySpan<long>(in value)));

    public void Set(SocketOption option, ReadOnlySpan<byte> value)
    {
        fixed (byte* bytes = value)
        {
            while (Zmq.SetOption(Handle, option, bytes, (nuint)value.Length) != 0)
            {
                if (Zmq.Errno() != ErrorNumber.Interrupted)
                    throw Failure($"set {option}");
            }
        }
    }

    /// <summary>Limits the frames taken from remote peers. What a span cannot hold is never taken.</summary>
    public void LimitMessageSize(long? bytes) => Set(SocketOption.MaxMessageSize, Math.Min(int.MaxValue, bytes ?? int.MaxValue));

    /// <summary>Sends a copy of a frame.</summary>
    public void Send(ReadOnlySpan<byte> frame, bool more)
    {
        fixed (byte* bytes = frame)
        {
            while (Zmq.Send(Handle, bytes, (nuint)frame.Length, more ? TransferFlags.SendMore : TransferFlags.None) < 0)
                ThrowUnlessInterrupted("send");
        }
    }

    /// <summary>Sends a frame and leaves <paramref name="frame"/> empty. Returns its bytes.</summary>
    public int Send(Message* frame, bool more)
    {
        while (true)
        {
            var size = Zmq.MessageSend(frame, Handle, more ? TransferFlags.SendMore : TransferFlags.None);
            if (size >= 0)
                return size;
            ThrowUnlessInterrupted("send");
        }
    }

    /// <summary>Takes the next frame, if it comes in time: at once, or where waiting is allowed within the socket's own time limit.</summary>
    public bool TryReceive(Message* frame, TransferFlags flags) => TryReceive(frame, flags, out _);

    /// <inheritdoc cref="TryReceive(Message*, TransferFlags)"/>
    public bool TryReceive(Message* frame, TransferFlags flags, out int size) => TryReceive(frame, flags, endsWithSignal: false, out size);

    /// <summary>The same, and a signal ends the wait.</summary>
    public bool TryReceiveOnce(Message* frame, TransferFlags flags, out int size) => TryReceive(frame, flags, endsWithSignal: true, out size);

    public void Dispose()
    {
        if (Handle != 0)
            Zmq.Close(Handle);
        Handle = 0;
    }

    private bool TryReceive(Message* frame, TransferFlags flags, bool endsWithSignal, out int size)
    {
        while ((size = Zmq.MessageReceive(frame, Handle, flags)) < 0)
        {
            var errno = Zmq.Errno();
            if (errno == ErrorNumber.TryAgain || (endsWithSignal && errno == ErrorNumber.Interrupted))
                return false;
            if (errno != ErrorNumber.Interrupted)
                throw Failure("receive", errno);
        }

        return true;
    }

    // Only for who writes one: with it, 'localhost' would mean ::1 alone and miss whoever has bound to 127.0.0.1.
    private void Prepare(string endpoint) => Set(SocketOption.IPv6, endpoint.Contains('[') ? 1 : 0);

    private static void ThrowUnlessInterrupted(string verb, string endpoint)
    {
        var errno = Zmq.Errno();
        if (errno == ErrorNumber.Terminated)
            throw Failure(verb, errno);
        if (errno != ErrorNumber.Interrupted)
            throw new ZmqEndpointException($"Cannot {verb} {endpoint}: {Words(errno)}.");
    }

    // As the other transport says it; the system's words are for what only it knows.
    private static string Words(int errno) =>
        errno == ErrorNumber.AddressInUse ? "the address is in use"
        : errno == ErrorNumber.ProtocolNotSupported ? "the protocol is not supported here"
        : Zmq.Describe(errno);

    private static void ThrowUnlessInterrupted(string verb)
    {
        var errno = Zmq.Errno();
        if (errno != ErrorNumber.Interrupted)
            throw Failure(verb, errno);
    }

    private static Exception Failure(string verb) => Failure(verb, Zmq.Errno());

    /// <summary>A failure that is nobody's fault outside, or the end of the context.</summary>
    public static Exception Failure(string verb, int errno) => errno == ErrorNumber.Terminated
        ? new ObjectDisposedException(nameof(LibZmqContext))
        : new IOException($"libzmq cannot {verb}: {Zmq.Describe(errno)}.");
}
