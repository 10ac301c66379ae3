using ZmqSchema.LibZmq;
using ZmqSchema.NetMQ;
using ZmqSchema.Sockets.Tests.Suite;

namespace ZmqSchema.Sockets.Tests;

/// <summary>Runs what goes over the wire with publishers of NetMQ and subscribers of libzmq.</summary>
public sealed class FromNetMQToLibZmq : ITransportUnderTest
{
    public static bool HasInproc => false;

    public static ZmqContext CreateContext() => new TwoTransports(new NetMQContext(), new LibZmqContext());

    public sealed class PublishAndSubscribe : PublishAndSubscribeSuite<FromNetMQToLibZmq>;

    public sealed class WaitingForSubscribers : WaitingForSubscribersSuite<FromNetMQToLibZmq>;

    public sealed class Receiving : ReceivingSuite<FromNetMQToLibZmq>;

    public sealed class Enumerating : EnumeratingSuite<FromNetMQToLibZmq>;

    public sealed class Malformed : MalformedSuite<FromNetMQToLibZmq>;

    public sealed class Load : LoadSuite<FromNetMQToLibZmq>;

    public sealed class Options : OptionsSuite<FromNetMQToLibZmq>;

    public sealed class Curve : CurveSuite<FromNetMQToLibZmq>;
}
