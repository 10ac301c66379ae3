using ZmqSchema.LibZmq;
using ZmqSchema.Sockets.Tests.Suite;

namespace ZmqSchema.Sockets.Tests;

/// <summary>Runs the whole suite over LibZmq.</summary>
public sealed class OverLibZmq : ITransportUnderTest
{
    public static ZmqContext CreateContext() => new LibZmqContext();

    public sealed class PublishAndSubscribe : PublishAndSubscribeSuite<OverLibZmq>;

    public sealed class WaitingForSubscribers : WaitingForSubscribersSuite<OverLibZmq>;

    public sealed class Endpoints : EndpointSuite<OverLibZmq>;

    public sealed class Receiving : ReceivingSuite<OverLibZmq>;

    public sealed class Enumerating : EnumeratingSuite<OverLibZmq>;

    public sealed class Malformed : MalformedSuite<OverLibZmq>;

    public sealed class Load : LoadSuite<OverLibZmq>;

    public sealed class Options : OptionsSuite<OverLibZmq>;

    public sealed class Curve : CurveSuite<OverLibZmq>;

    public sealed class Inproc : InprocSuite<OverLibZmq>;

    public sealed class Python : PythonSuite<OverLibZmq>;
}
