using ZmqSchema.LibZmq;
using ZmqSchema.NetMQ;

namespace ZmqSchema.Benchmarks.Soak;

/// <summary>The transports by name.</summary>
internal static class SoakTransports
{
    public static string[] Names { get; } = ["libzmq", "netmq"];

    public static ZmqContext Open(string name) => name switch
    {
        "libzmq" => new LibZmqContext(),
        "netmq" => new NetMQContext(),
        _ => throw new ArgumentException($"There is no transport '{name}'; there are {string.Join(" and ", Names)}."),
    };
}
