namespace ZmqSchema.Sockets.Tests.Suite;

/// <summary>A transport that the suite is run over.</summary>
public interface ITransportUnderTest
{
    static abstract ZmqContext CreateContext();
}
