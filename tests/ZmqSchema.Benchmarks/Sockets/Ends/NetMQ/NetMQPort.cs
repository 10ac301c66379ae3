using ZmqSchema.Benchmarks.Latency;

namespace ZmqSchema.Benchmarks.Sockets.Ends.NetMQ;

/// <summary>NetMQ's <c>Msg</c> by hand, both ways.</summary>
internal sealed class NetMQPort(Scenario scenario) : IPort
{
    private readonly NetMQSender _sender = new(scenario);
    private NetMQReceiver? _receiver;

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
