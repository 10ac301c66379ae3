namespace ZmqSchema.Benchmarks.Sockets;

/// <summary>All who take part.</summary>
internal static class Contenders
{
    public const string Tcp = "tcp";
    public const string LibZmq = "c";
    public const string NetMQ = "netmq";
    public const string NetMQWithClock = "netmq-clock";
    public const string OverLibZmq = "zmqschema-libzmq";
    public const string OverNetMQ = "zmqschema-netmq";
    public const string PyZmq = "pyzmq";

    /// <summary>In the order of tables.</summary>
    public static IReadOnlyList<Contender> All { get; } =
    [
        new ManagedContender(Tcp, "raw TCP, length prefixes") { Pace = 2 },
        new CContender(LibZmq, "libzmq from C"),
        new ManagedContender(OverLibZmq, "ZmqSchema over libzmq") { Yardstick = LibZmq },
        new ManagedContender(NetMQ, "NetMQ by hand, as it comes"),
        new ManagedContender(NetMQWithClock, "NetMQ by hand, lent the clock") { Yardstick = NetMQ },
        new ManagedContender(OverNetMQ, "ZmqSchema over NetMQ") { Yardstick = NetMQ },
        new PythonContender(PyZmq, "pyzmq") { Pace = 0.2, Yardstick = LibZmq },
    ];

    /// <summary>Those asked for, or all, without those that this machine has not what it takes for; says which.</summary>
    /// <exception cref="ArgumentException">One is not known.</exception>
    public static IReadOnlyList<Contender> Available(IReadOnlyCollection<string> keys)
    {
        if (keys.FirstOrDefault(key => All.All(contender => contender.Key != key)) is { } unknown)
            throw new ArgumentException($"There is no contender '{unknown}'; there are {string.Join(", ", All.Select(contender => contender.Key))}.");

        var chosen = All.Where(contender => keys.Count == 0 || keys.Contains(contender.Key)).ToArray();
        foreach (var absent in chosen.Where(static contender => contender.Missing is not null))
            Console.WriteLine($"Without {absent.Key}: there is no {absent.Missing}.");
        return [.. chosen.Where(static contender => contender.Missing is null)];
    }
}
