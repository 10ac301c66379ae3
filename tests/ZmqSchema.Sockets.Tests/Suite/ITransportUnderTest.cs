namespace ZmqSchema.Sockets.Tests.Suite;

/// <summary>A transport that the suite is run over.</summary>
public interface ITransportUnderTest
{
    static abstract ZmqContext CreateContext();

    /// <summary>Whether its publishers and subscribers share a process as ZeroMQ sees it; where they do not, <c>tcp</c> takes the place of <c>inproc</c>.</summary>
    static virtual bool HasInproc => true;
}
