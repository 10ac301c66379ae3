using System.Diagnostics;
using ZmqSchema.Benchmarks.Sockets;

namespace ZmqSchema.Benchmarks.Soak;

/// <summary>One publisher process from its start to its death, and what the subscriber gets of it.</summary>
internal sealed class SoakLife : IDisposable
{
    // Sent ahead of what was received, so that memory says something: without a limit, a queue would grow with whoever is slower.
    private const int Grant = 50_000;
    private const int MostAhead = 2 * Grant;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan Glance = TimeSpan.FromMilliseconds(5);
    private static readonly TimeSpan Aftermath = TimeSpan.FromMilliseconds(300);

    private readonly EndProcess _process;
    private readonly uint _number;
    private ZmqSubscriber<Beat>? _subscriber;
    private long _granted;
    private int _grants;

    public SoakLife(string transport, string endpoint, uint number)
    {
        _number = number;
        _process = new(new ProcessStartInfo("dotnet", [typeof(SoakLife).Assembly.Location, SoakPublisher.Command, transport, endpoint, $"{number}"]));
        Endpoint = _process.ReadLine();
    }

    public string Endpoint { get; }

    /// <summary>Messages of this life that the subscriber has got.</summary>
    public long Received { get; private set; }

    /// <summary>Messages that are missing between two that came.</summary>
    public long Missing { get; private set; }

    public long ResidentBytes => _process.ResidentBytes;

    /// <summary>Waits until the subscriber has found the publisher, which for a restarted one takes a reconnect. Returns how long that was.</summary>
    public TimeSpan Join(ZmqSubscriber<Beat> subscriber)
    {
        var start = Stopwatch.GetTimestamp();
        _subscriber = subscriber;

        // A subscriber looks after its connections while it receives.
        var joined = _process.ReadLineAsync();
        while (!joined.IsCompleted)
        {
            if (subscriber.TryReceive(Glance, out _))
                throw new InvalidDataException($"A message before life {_number} has begun.");
        }

        _ = joined.GetAwaiter().GetResult();
        return Stopwatch.GetElapsedTime(start);
    }

    /// <summary>Receives so many messages, and lets the publisher send on ahead.</summary>
    public void Receive(long count)
    {
        for (var end = Received + count; Received < end;)
        {
            while (_granted - Received <= MostAhead - Grant)
                GrantMore();
            if (!TryReceiveOne(Patience))
                throw new InvalidOperationException($"Nothing comes any more: {Received} messages of life {_number}.");
        }
    }

    /// <summary>Receives all that was sent, and returns how many messages that was as the publisher counts.</summary>
    public long ReceiveRest()
    {
        var sent = 0L;
        for (; _grants > 0; _grants--)
            sent = long.Parse(_process.ReadLine(), null);
        while (Received < sent && TryReceiveOne(Patience))
        {
        }

        return sent;
    }

    /// <summary>Kills the process in the middle of what it does, and receives what was already on its way.</summary>
    public void Kill()
    {
        GrantMore();
        _process.Kill();
        while (TryReceiveOne(Aftermath))
        {
        }
    }

    public void Dispose() => _process.Dispose();

    private void GrantMore()
    {
        _granted += Grant;
        _grants++;
        _process.WriteLine($"{Grant}");
    }

    private bool TryReceiveOne(TimeSpan timeout)
    {
        if (!_subscriber!.TryReceive(timeout, out var received))
            return false;
        if (received.Message.Life != _number)
            throw new InvalidDataException($"A message of life {received.Message.Life} in life {_number}.");

        Missing += (long)received.Message.Seq - Received - Missing;
        Received++;
        return true;
    }
}
