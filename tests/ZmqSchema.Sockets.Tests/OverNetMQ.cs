using ZmqSchema.NetMQ;
using ZmqSchema.Sockets.Tests.Suite;

namespace ZmqSchema.Sockets.Tests;

/// <summary>Runs the whole suite over NetMQ.</summary>
public sealed class OverNetMQ : ITransportUnderTest
{
    public static ZmqContext CreateContext() => new NetMQContext();

    public sealed class PublishAndSubscribe : PublishAndSubscribeSuite<OverNetMQ>;

    public sealed class Endpoints : EndpointSuite<OverNetMQ>;

    public sealed class WaitingForSubscribers : WaitingForSubscribersSuite<OverNetMQ>;

    public sealed class Receiving : ReceivingSuite<OverNetMQ>;

    public sealed class Enumerating : EnumeratingSuite<OverNetMQ>;

    public sealed class Malformed : MalformedSuite<OverNetMQ>;

    public sealed class Formats : FormatSuite<OverNetMQ>;

    public sealed class Load : LoadSuite<OverNetMQ>;

    public sealed class Options : OptionsSuite<OverNetMQ>;

    public sealed class Curve : CurveSuite<OverNetMQ>;

    public sealed class Inproc : InprocSuite<OverNetMQ>;

    public sealed class Python : PythonSuite<OverNetMQ>;

    public sealed class PythonFormats : PythonFormatsSuite<OverNetMQ>;

    public sealed class PythonArrays : PythonArraysSuite<OverNetMQ>;
}
