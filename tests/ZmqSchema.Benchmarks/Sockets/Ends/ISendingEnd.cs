namespace ZmqSchema.Benchmarks.Sockets.Ends;

/// <summary>The end that binds and sends.</summary>
internal interface ISendingEnd : IDisposable
{
    string Endpoint { get; }

    /// <summary>Returns when what is sent reaches the other end.</summary>
    void Join();

    void Send(int count);
}
