using System.Globalization;

namespace ZmqSchema;

/// <summary>An endpoint as users write it: an address, and before it perhaps <c>@</c> to bind or <c>&gt;</c> to connect.</summary>
internal readonly record struct Endpoint(string Address, bool Binds)
{
    // Those of every implementation and version: which of them a transport speaks is its own to say.
    private static readonly string[] Protocols = ["tcp", "ipc", "inproc", "udp", "pgm", "epgm", "norm", "tipc", "vmci", "vsock", "hvsocket", "ws", "wss"];

    /// <param name="endpoint">As in <c>tcp://127.0.0.1:5555</c> or <c>@tcp://*:5555</c>.</param>
    /// <param name="bindsUnlessMarked">What an endpoint without a mark means here.</param>
    public static Endpoint Parse(string endpoint, bool bindsUnlessMarked)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(endpoint);
        var (address, binds) = endpoint[0] switch
        {
            '@' => (endpoint[1..], true),
            '>' => (endpoint[1..], false),
            _ => (endpoint, bindsUnlessMarked),
        };
        var colon = address.IndexOf("://", StringComparison.Ordinal);
        if (colon <= 0)
            throw new ArgumentException($"'{endpoint}' is not an endpoint; write one like tcp://127.0.0.1:5555 or inproc://name.", nameof(endpoint));

        CheckProtocol(address[..colon], address, binds);
        CheckPort(address, binds);
        return new(address, binds);
    }

    private static void CheckProtocol(string protocol, string address, bool binds)
    {
        // NetMQ takes it, and then the whole process down, from its own thread: no publisher or subscriber can speak it.
        if (protocol.Equals("udp", StringComparison.OrdinalIgnoreCase))
            throw new ZmqEndpointException($"Cannot {(binds ? "bind" : "connect")} {address}: ZeroMQ's udp is for radio and dish sockets alone. Use tcp:// or inproc://.");
        if (!Protocols.Contains(protocol, StringComparer.OrdinalIgnoreCase))
            throw new ZmqEndpointException($"Cannot {(binds ? "bind" : "connect")} {address}: ZeroMQ has no protocol '{protocol}'. Use tcp:// or inproc://.");
    }

    // libzmq calls these an "Invalid argument", and NetMQ each something else.
    private static void CheckPort(string address, bool binds)
    {
        if (!address.StartsWith("tcp://", StringComparison.OrdinalIgnoreCase))
            return;

        // The last colon, unless it is one of an IPv6 address; before it may be an address to connect from.
        var colon = address.LastIndexOf(':');
        var port = colon < "tcp://".Length || address.LastIndexOf(']') > colon ? "" : address[(colon + 1)..];
        if (port.Length == 0)
        {
            throw new ZmqEndpointException(
                $"'{address}' has no port: write one behind it, as in tcp://127.0.0.1:5555; tcp://127.0.0.1:0 binds to one that the system chooses.");
        }

        var isAny = port is "*" or "0" or "!";
        if (!isAny && !ushort.TryParse(port, NumberStyles.None, CultureInfo.InvariantCulture, out _))
            throw new ZmqEndpointException($"'{port}' is no port in '{address}': it has to be a number up to 65535.");
        if (isAny && !binds)
            throw new ZmqEndpointException($"'{address}' cannot be connected: port {port} is for binding, to a port that the system chooses; LastEndpoint says which.");
    }
}
