using ZmqSchema.Benchmarks.Latency;

namespace ZmqSchema.Benchmarks.Sockets.Ends.Tcp;

/// <summary>A TCP connection each way.</summary>
internal sealed class TcpPort(Scenario scenario) : IPort
{
    private readonly TcpSender _sender = new(scenario);
    private TcpReceiver? _receiver;

    public string Endpoint => _sender.Endpoint;

    public void Connect(string endpoint)
    {
        _receiver = new(scenario, endpoint);
        _sender.Join();
    }

    public void Send() => _sender.Send(1);

    public void Receive() => _receiver!.Receive(1);

    public void Dispose()
    {
        _sender.Dispose();
        _receiver?.Dispose();
    }
}
