using System.Globalization;

namespace ZmqSchema.Benchmarks.Sockets;

/// <summary>Poses as [topic][body] over loopback tcp, PUB/SUB: contenders take turns, medians and their ratio are what counts.</summary>
internal static class SocketComparison
{
    private const int Rounds = 25;
    private const int Messages = 400_000;

    public static void Run()
    {
        Func<Contender>[] contenders = [() => new HandWrittenNetMQ(), () => new TypedSockets()];
        var results = new Dictionary<string, List<Round>>();
        for (var round = -1; round < Rounds; round++)
        {
            // Whoever goes first goes second the next time.
            foreach (var create in round % 2 == 0 ? contenders : contenders.Reverse())
            {
                using var contender = create();
                contender.Join();
                var result = contender.Run(Messages);
                if (round < 0)
                    continue; // The first round warms up.
                if (!results.TryGetValue(contender.Name, out var rounds))
                    results.Add(contender.Name, rounds = []);
                rounds.Add(result);
            }
        }

        Print(results);
    }

    private static void Print(Dictionary<string, List<Round>> results)
    {
        var limit = Median(results[results.Keys.First(k => k.StartsWith("hand", StringComparison.Ordinal))], r => r.MessagesPerSecond);
        Console.WriteLine($"| {Rounds} rounds of {Messages} | messages/s (median) | min | max | ratio | B/message, sender | receiver | whole process |");
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
