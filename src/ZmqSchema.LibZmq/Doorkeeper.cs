using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using ZmqSchema.LibZmq.Native;

namespace ZmqSchema.LibZmq;

/// <summary>
/// Answers libzmq's question whether a client may come in, in a thread of its own for as long as the context lives: the ZAP handler of
/// ZeroMQ RFC 27, which a context has one of.
/// </summary>
internal sealed unsafe class Doorkeeper
{
    private const string Endpoint = "inproc://zeromq.zap.01";

    // Frames of a request: version, request id, domain, address, identity, mechanism, credentials.
    private const int RequestId = 1;
    private const int Domain = 2;
    private const int Credentials = 6;
    private const int RequestFrames = 7;

    private readonly ConcurrentDictionary<string, HashSet<CurveKey>> _clientsByDomain = new(StringComparer.Ordinal);
    private readonly LibZmqSocket _socket;
    private int _lastDomain;

    public Doorkeeper(LibZmqContext context)
    {
        _socket = context.OpenSocket(SocketType.Reply);
        try
        {
            _socket.Bind(Endpoint);
        }
        catch
        {
            _socket.Dispose();
            throw;
        }

        new Thread(Run) { IsBackground = true, Name = "ZmqSchema: admits CURVE clients" }.Start();
    }

    /// <summary>Notes a list of clients and returns the domain to ask for it by.</summary>
    public string Admit(IEnumerable<CurveKey> clients)
    {
        var domain = Interlocked.Increment(ref _lastDomain).ToString(CultureInfo.InvariantCulture);
        _clientsByDomain[domain] = [.. clients];
        return domain;
    }

    private void Run()
    {
        using var request = new FrameList();
        request.MakeRoom(RequestFrames);
        try
        {
            while (true)
                Answer(request);
        }
        catch (ObjectDisposedException)
        {
            // The context is being ended.
        }
        finally
        {
            _socket.Dispose();
        }
    }

    private void Answer(FrameList request)
    {
        var count = 0;
        do
        {
            _socket.TryReceive(request[Math.Min(count, RequestFrames - 1)], TransferFlags.None);
        }
        while (Zmq.MessageMore(request[Math.Min(count++, RequestFrames - 1)]) != 0);

        var isAllowed = count == RequestFrames && IsAllowed(Encoding.ASCII.GetString(Frame(request, Domain)), Frame(request, Credentials));
        _socket.Send("1.0"u8, more: true);
        _socket.Send(Frame(request, RequestId), more: true);
        _socket.Send(isAllowed ? "200"u8 : "400"u8, more: true);
        _socket.Send(isAllowed ? "OK"u8 : "not on the list"u8, more: true);
        _socket.Send([], more: true);
        _socket.Send([], more: false);
    }

    // libzmq asks for the servers without a list, too.
    private bool IsAllowed(string domain, ReadOnlySpan<byte> key) =>
        domain.Length == 0 || (key.Length == CurveKey.Size && _clientsByDomain.TryGetValue(domain, out var clients) && clients.Contains(new(key)));

    private static ReadOnlySpan<byte> Frame(FrameList frames, int index) =>
        new(Zmq.MessageData(frames[index]), (int)Zmq.MessageSize(frames[index]));
}
