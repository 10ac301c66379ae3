using ZmqSchema.Benchmarks.Results;

namespace ZmqSchema.Benchmarks.Sockets;

/// <summary>Both ends of a contender, a process each, connected for one scenario. Between rounds they wait and cost nothing.</summary>
internal sealed class Pair : IDisposable
{
    private const double WarmUpSeconds = 1;
    private const double RoundSeconds = 0.5;

    private readonly Contender _contender;
    private readonly Scenario _scenario;
    private readonly EndProcess _sender;
    private readonly EndProcess? _receiver;
    private int _burstsInRound = 1;

    public Pair(Contender contender, Scenario scenario)
    {
        _contender = contender;
        _scenario = scenario;
        _sender = new(contender.Start("send", scenario));
        try
        {
            _receiver = new(contender.Start("receive", scenario, _sender.ReadLine()));
            _ = _sender.ReadLine(); // The two have found each other.
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    /// <summary>
    /// Runs until compilers are done (the runtime's looks at what is hot only once nothing new has run for a while), caches are full, and
    /// buffers of libzmq and the kernel have their sizes; and sees how much fills a round.
    /// </summary>
    public void WarmUp()
    {
        var seconds = 0.0;
        var burst = 0.0;
        while (seconds < WarmUpSeconds)
            seconds += burst = Burst().Seconds;
        _burstsInRound = Math.Max(1, (int)Math.Round(RoundSeconds / burst));
    }

    /// <summary>Runs a round: bursts of the scenario's messages, each of which the receiver has before the next one begins.</summary>
    public Round Run()
    {
        var (sender, receiver) = (_sender.ProcessorTime, _receiver!.ProcessorTime);
        var bursts = Enumerable.Range(0, _burstsInRound).Select(_ => Burst()).ToArray();
        var messages = bursts.Length * MessagesInBurst;
        return new(
            _contender.Key,
            messages,
            bursts.Sum(static burst => burst.Seconds),
            Total(bursts.Select(static burst => burst.SenderBytes)) / messages,
            Total(bursts.Select(static burst => burst.ReceiverBytes)) / messages,
            (_sender.ProcessorTime - sender).TotalNanoseconds / messages,
            (_receiver.ProcessorTime - receiver).TotalNanoseconds / messages);
    }

    public void Dispose()
    {
        _receiver?.Dispose();
        _sender.Dispose();
    }

    private long MessagesInBurst => (long)_contender.CountFor(_scenario) * _scenario.MessagesPerSend;

    private (double Seconds, double? SenderBytes, double? ReceiverBytes) Burst()
    {
        var count = _contender.CountFor(_scenario);
        _receiver!.WriteLine($"{count}");
        _sender.WriteLine($"{count}");

        // Each end says at which nanosecond of the machine's clock it began or ended, and what its runtime allocated since it was asked.
        var sent = _sender.ReadWords();
        var received = _receiver.ReadWords();
        return ((Numbers.Parse(received[0]) - Numbers.Parse(sent[0])) / 1e9, Allocated(sent), Allocated(received));
    }

    // Nobody counts in C and in Python.
    private static double? Total(IEnumerable<double?> bytes) => bytes.Aggregate((double?)0, static (sum, more) => sum + more);

    private static double? Allocated(string[] words) => words.Length > 1 ? Numbers.Parse(words[1]) : null;
}
