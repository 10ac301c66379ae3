using System.Net.Sockets;
using NetMQ;

namespace ZmqSchema.NetMQ;

/// <summary>What NetMQ's publishing and subscribing sockets are set up with alike.</summary>
internal static class NetMQSockets
{
    public static void Configure(this SocketOptions socket, ZmqSocketOptions options)
    {
        socket.Linger = options.Linger;
        if (options.MaxMessageSize is { } size)
            socket.MaxMsgSize = size;
        switch (options.Curve)
        {
            case CurveServer { AllowedClients: not null }:
                throw new NotSupportedException(
                    "NetMQ has no list of clients that are allowed: it lets everybody in who knows the server's public key. " +
                    "Leave AllowedClients out, or use LibZmqContext.");
            case CurveServer server:
                socket.CurveServer = true;
                socket.CurveCertificate = NetMQCertificate.CreateFromSecretKey(server.SecretKey.Bytes.ToArray());
                break;
            case CurveClient client:
                socket.CurveCertificate = new(client.Keys.SecretKey.Bytes.ToArray(), client.Keys.PublicKey.Bytes.ToArray());
                socket.CurveServerKey = client.ServerKey.Bytes.ToArray();
                break;
        }
    }

    public static void BindTo(this NetMQSocket socket, string endpoint) => Attach("bind", socket.Bind, endpoint);

    public static void ConnectTo(this NetMQSocket socket, string endpoint) => Attach("connect", socket.Connect, endpoint);

    /// <summary>The endpoint with the port that the system chose.</summary>
    public static string LastEndpointOf(NetMQSocket socket, string asked)
    {
        var last = socket.Options.LastEndpoint ?? "";

        // NetMQ says [InterNetworkV6] where the IPv6 address was.
        return last.Contains("[InterNetworkV6]", StringComparison.Ordinal)
            ? string.Concat(asked.AsSpan(0, asked.LastIndexOf(':')), last.AsSpan(last.LastIndexOf(':')))
            : last;
    }

    private static void Attach(string verb, Action<string> attach, string endpoint)
    {
        if (endpoint.StartsWith("ipc://", StringComparison.OrdinalIgnoreCase))
        {
            throw new NotSupportedException(
                $"NetMQ cannot {verb} {endpoint}: its ipc is TCP on a port made of the name's hash and reaches no other implementation. " +
                "Use tcp://127.0.0.1:port between processes and inproc://name within one.");
        }

        try
        {
            attach(endpoint);
        }
        catch (EndpointNotFoundException failure)
        {
            throw new ZmqEndpointException($"Cannot {verb} {endpoint}: nobody has bound it yet, which inproc asks for.", failure);
        }
        catch (AddressAlreadyInUseException failure)
        {
            throw new ZmqEndpointException($"Cannot {verb} {endpoint}: the address is in use.", failure);
        }
        catch (ProtocolNotSupportedException failure)
        {
            throw new ZmqEndpointException($"Cannot {verb} {endpoint}: the protocol is not supported here.", failure);
        }
        catch (Exception failure) when (failure is NetMQException or SocketException or FormatException or ArgumentException or OverflowException)
        {
            throw new ZmqEndpointException($"Cannot {verb} {endpoint}: {failure.Message}", failure);
        }
    }
}
