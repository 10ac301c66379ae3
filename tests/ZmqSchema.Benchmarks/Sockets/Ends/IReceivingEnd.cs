namespace ZmqSchema.Benchmarks.Sockets.Ends;

/// <summary>The end that connects and receives.</summary>
internal interface IReceivingEnd : IDisposable
{
    void Receive(int count);
}
