namespace ZmqSchema.Benchmarks.Latency;

/// <summary>One of two that send each other poses: binds a publisher and subscribes to the other's.</summary>
internal interface IPort : IDisposable
{
    string Endpoint { get; }

    /// <summary>Subscribes to the other one and returns when it has subscribed to this one.</summary>
    void Connect(string endpoint);

    void Send();

    void Receive();
}
