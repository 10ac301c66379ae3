using ZmqSchema.Benchmarks.Results;
using ZmqSchema.Benchmarks.Sockets;

namespace ZmqSchema.Benchmarks.Latency;

/// <summary>Two processes of a contender that send each other poses.</summary>
internal sealed class PingPongPair : IDisposable
{
    private readonly EndProcess _ping;
    private readonly EndProcess? _pong;

    public PingPongPair(Contender contender, Scenario scenario)
    {
        Contender = contender;
        _ping = new(contender.Start("ping", scenario));
        try
        {
            _pong = new(contender.Start("pong", scenario, _ping.ReadLine()));
            _ping.WriteLine(_pong.ReadLine());
            _ = _ping.ReadLine(); // Each has found the other.
            _ = _pong.ReadLine();
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    public Contender Contender { get; }

    public LatencyRound Run(int number, int roundTrips)
    {
        _pong!.WriteLine($"{roundTrips}");
        _ping.WriteLine($"{roundTrips}");
        var words = _ping.ReadWords();
        return new(Contender.Key, number, Numbers.Parse(words[0]), Numbers.Parse(words[1]));
    }

    public void Dispose()
    {
        _pong?.Dispose();
        _ping.Dispose();
    }
}
