using System.Diagnostics;
using ZmqSchema.Benchmarks.Results;

namespace ZmqSchema.Benchmarks.Soak;

/// <summary>
/// Many messages through one subscriber: the first half from one publisher process, in which each is accounted for, the second from
/// others, which are killed in the middle of it and started again.
/// </summary>
internal sealed class SoakRun : IDisposable
{
    /// <summary>Where the results are kept.</summary>
    public const string Kind = "soak";

    private const int Samples = 40;

    private readonly string _transport;
    private readonly ZmqContext _context;
    private readonly List<long> _subscriberBytes = [];
    private readonly List<long> _publisherBytes = [];
    private readonly List<double> _recoveries = [];
    private long _received;
    private long _missing;

    private SoakRun(string transport)
    {
        _transport = transport;
        _context = SoakTransports.Open(transport);
    }

    /// <summary>Runs one and says what came of it. True when nothing was lost and memory stayed flat.</summary>
    /// <param name="transport">libzmq or netmq.</param>
    /// <param name="messages">In all.</param>
    /// <param name="kills">In the second half of them.</param>
    public static bool Run(string transport, long messages, int kills)
    {
        var machine = Machine.Here();
        using var run = new SoakRun(transport);
        var result = run.Run(messages, kills);
        ResultStore.Save(Kind, transport, machine, result);
        Console.WriteLine(SoakTable.Of([result]));
        return result is { IsComplete: true, IsFlat: true };
    }

    public void Dispose() => _context.Dispose();

    private SoakResult Run(long messages, int kills)
    {
        var start = Stopwatch.GetTimestamp();
        using var first = new SoakLife(_transport, "tcp://127.0.0.1:0", 0);
        using var subscriber = _context.CreateSubscriber<Beat>(first.Endpoint, new() { ReceiveHighWatermark = 0 });
        first.Join(subscriber);
        LiveThrough(first, messages / 2, Samples / 2, bytes => _publisherBytes.Add(bytes));
        _missing += first.ReceiveRest() - first.Received;
        End(first);

        for (var number = 1; number <= kills; number++)
        {
            using var life = new SoakLife(_transport, first.Endpoint, (uint)number);
            _recoveries.Add(life.Join(subscriber).TotalSeconds);
            LiveThrough(life, (messages - _received) / (kills - number + 1), Math.Max(1, Samples / 2 / kills));
            End(life);
        }

        return new(
            _transport, _received, Stopwatch.GetElapsedTime(start).TotalSeconds, kills + 1, _missing, subscriber.Statistics,
            _recoveries.DefaultIfEmpty().Median(), _recoveries.DefaultIfEmpty().Max(), _subscriberBytes, _publisherBytes);
    }

    private void LiveThrough(SoakLife life, long messages, int samples, Action<long>? sampled = null)
    {
        for (var sample = 0; sample < samples; sample++)
        {
            life.Receive(messages / samples);
            _subscriberBytes.Add(Environment.WorkingSet);
            sampled?.Invoke(life.ResidentBytes);
        }
    }

    private void End(SoakLife life)
    {
        life.Kill();
        _received += life.Received;
        _missing += life.Missing;
    }
}
