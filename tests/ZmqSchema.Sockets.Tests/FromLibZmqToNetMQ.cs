using ZmqSchema.LibZmq;
using ZmqSchema.NetMQ;
using ZmqSchema.Sockets.Tests.Suite;

namespace ZmqSchema.Sockets.Tests;

/// <summary>Runs what goes over the wire with publishers of libzmq and subscribers of NetMQ.</summary>
public sealed class FromLibZmqToNetMQ : ITransportUnderTest
{
    public static bool HasInproc => false;

    public static ZmqContext CreateContext() => new TwoTransports(new LibZmqContext(), new NetMQContext());

    public sealed class PublishAndSubscribe : PublishAndSubscribeSuite<FromLibZmqToNetMQ>;

    public sealed class WaitingForSubscribers : WaitingForSubscribersSuite<FromLibZmqToNetMQ>;

    public sealed class Receiving : ReceivingSuite<FromLibZmqToNetMQ>;

    public sealed class Enumerating : EnumeratingSuite<FromLibZmqToNetMQ>;

    public sealed class Malformed : MalformedSuite<FromLibZmqToNetMQ>;

    public sealed class Load : LoadSuite<FromLibZmqToNetMQ>;

    public sealed class Options : OptionsSuite<FromLibZmqToNetMQ>;

    public sealed class Curve : CurveSuite<FromLibZmqToNetMQ>;
}
