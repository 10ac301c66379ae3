using ZmqSchema.Benchmarks.Latency;
using ZmqSchema.Benchmarks.Sockets.Ends.NetMQ;
using ZmqSchema.Benchmarks.Sockets.Ends.Tcp;
using ZmqSchema.Benchmarks.Sockets.Ends.Typed;
using ZmqSchema.LibZmq;
using ZmqSchema.NetMQ;

namespace ZmqSchema.Benchmarks.Sockets.Ends;

/// <summary>Makes the ends of the contenders that are written in C#.</summary>
internal static class EndFactory
{
    public static ISendingEnd Sender(string contender, Scenario scenario) => contender switch
    {
        Contenders.Tcp => new TcpSender(scenario),
        Contenders.NetMQ => new NetMQSender(scenario),
        Contenders.NetMQWithClock => WithClock(() => new NetMQSender(scenario)),
        _ => TypedEnds.Sender(scenario, Context(contender)),
    };

    public static IReceivingEnd Receiver(string contender, Scenario scenario, string endpoint) => contender switch
    {
        Contenders.Tcp => new TcpReceiver(scenario, endpoint),
        Contenders.NetMQ => new NetMQReceiver(scenario, endpoint),
        Contenders.NetMQWithClock => WithClock(() => new NetMQReceiver(scenario, endpoint)),
        _ => TypedEnds.Receiver(scenario, Context(contender), endpoint),
    };

    public static IPort Port(string contender, Scenario scenario) => contender switch
    {
        Contenders.Tcp => new TcpPort(scenario),
        Contenders.NetMQ => new NetMQPort(scenario),
        Contenders.NetMQWithClock => WithClock(() => new NetMQPort(scenario)),
        _ => new TypedPort(Context(contender)),
    };

    private static ZmqContext Context(string contender) => contender switch
    {
        Contenders.OverLibZmq => new LibZmqContext(),
        Contenders.OverNetMQ => new NetMQContext(),
        _ => throw new ArgumentException($"'{contender}' is not written in C#.", nameof(contender)),
    };

    // The first context of a process lends NetMQ the clock, and it keeps it.
    private static T WithClock<T>(Func<T> create)
    {
        using (new NetMQContext())
            return create();
    }
}
