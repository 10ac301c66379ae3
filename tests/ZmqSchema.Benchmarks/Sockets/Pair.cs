using ZmqSchema.Benchmarks.Results;

namespace ZmqSchema.Benchmarks.Sockets;

/// <summary>Both ends of a contender, a process each, connected for one scenario. Between rounds they wait and cost nothing.</summary>
internal sealed class Pair : IDisposable
{
    private readonly Contender _contender;
    private readonly Scenario _scenario;
    private readonly EndProcess _sender;
    private readonly EndProcess? _receiver;

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

    public Round Run()
    {
        var count = _contender.CountFor(_scenario);
        var (sender, receiver) = (_sender.ProcessorTime, _receiver!.ProcessorTime);
        _receiver.WriteLine($"{count}");
        _sender.WriteLine($"{count}");

        // Each end says at which nanosecond of the machine's clock it began or ended, and what its runtime allocated since it was asked.
        var sent = _sender.ReadWords();
        var received = _receiver.ReadWords();
        var messages = (long)count * _scenario.MessagesPerSend;
        return new(
            _contender.Key,
            messages,
            (Numbers.Parse(received[0]) - Numbers.Parse(sent[0])) / 1e9,
            Allocated(sent),
            Allocated(received),
            (_sender.ProcessorTime - sender).TotalNanoseconds / messages,
            (_receiver.ProcessorTime - receiver).TotalNanoseconds / messages);

        double? Allocated(string[] words) => words.Length > 1 ? Numbers.Parse(words[1]) / messages : null;
    }

    public void Dispose()
    {
        _receiver?.Dispose();
        _sender.Dispose();
    }
}
