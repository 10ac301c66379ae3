using System.Globalization;
using ZmqSchema.LibZmq;
using ZmqSchema.NetMQ;

namespace ZmqSchema.Benchmarks.Sockets;

/// <summary>Poses as [topic][body] over loopback tcp, PUB/SUB: contenders take turns, medians and their ratio are what counts.</summary>
internal static class SocketComparison
{
    private const int Messages = 400_000;

    private static readonly Func<Contender>[] OverLibZmq = LibZmqFromC.IsAvailable ? [() => new LibZmqFromC(), Typed] : [Typed];
    private static readonly Func<Contender>[] OverNetMQ =
        [() => new ByHandWithoutClock(), () => new HandWrittenNetMQ(), () => new TypedSockets("NetMQ", new NetMQContext())];

    /// <summary>Compares each transport with what is written by hand on top of the same library.</summary>
    /// <param name="rounds">Of each contender.</param>
    /// <param name="transport">netmq or libzmq; null for both.</param>
    public static void Run(int rounds, string? transport = null)
    {
        if (transport is null or "netmq")
            Run(OverNetMQ, rounds);
        if (transport is null or "libzmq")
            Run(OverLibZmq, rounds);
    }

    private static TypedSockets Typed() => new("libzmq", new LibZmqContext());

    private static void Run(Func<Contender>[] contenders, int rounds)
    {
        var results = new Dictionary<string, List<Round>>();
        for (var round = -1; round < rounds; round++)
        {
            // Whoever goes first goes second the next time.
            foreach (var create in round % 2 == 0 ? contenders : contenders.Reverse())
            {
                using var contender = create();
                contender.Join();
                var result = contender.Run(Messages);
                if (round < 0)
                    continue; // The first round warms up.
                if (!results.TryGetValue(contender.Name, out var known))
                    results.Add(contender.Name, known = []);
                known.Add(result);
            }
        }

        Print(results, rounds);
    }

    private static void Print(Dictionary<string, List<Round>> results, int count)
    {
        var byHand = results.Keys.FirstOrDefault(k => !k.StartsWith("ZmqSchema", StringComparison.Ordinal), results.Keys.First());
        var limit = Median(results[byHand], r => r.MessagesPerSecond);
        Console.WriteLine($"| {count} rounds of {Messages} | messages/s (median) | min | max | ratio | B/message, sender | receiver | whole process |");
        Console.WriteLine("|---|---|---|---|---|---|---|---|");
        foreach (var (name, rounds) in results)
        {
            var speed = Median(rounds, r => r.MessagesPerSecond);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"| {name} | {speed:n0} | {rounds.Min(r => r.MessagesPerSecond):n0} | {rounds.Max(r => r.MessagesPerSecond):n0} | {speed / limit:0.00} "
                + $"| {Median(rounds, r => r.SenderBytes):0} | {Median(rounds, r => r.ReceiverBytes):0} | {Median(rounds, r => r.TotalBytes):0} |"));
        }
    }

    private static double Median(List<Round> rounds, Func<Round, double> value) => rounds.Select(value).Order().ElementAt(rounds.Count / 2);
}
