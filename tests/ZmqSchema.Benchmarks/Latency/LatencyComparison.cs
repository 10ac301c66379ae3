using ZmqSchema.Benchmarks.Results;
using ZmqSchema.Benchmarks.Sockets;

namespace ZmqSchema.Benchmarks.Latency;

/// <summary>Round trips of the 72-byte pose. The machine jitters more than contenders differ, so they are compared round by round.</summary>
internal static class LatencyComparison
{
    /// <summary>Where the results are kept.</summary>
    public const string Kind = "latency";

    private const int RoundTrips = 2_000;

    private static readonly string[] NotHere = [Contenders.PyZmq];

    public static void Run(IReadOnlyList<Contender> contenders, int rounds)
    {
        var scenario = Scenarios.Named("pose");
        var machine = Machine.Here();
        var pairs = new List<PingPongPair>();
        try
        {
            foreach (var contender in contenders.Where(contender => !NotHere.Contains(contender.Key)))
                pairs.Add(new(contender, scenario));
            foreach (var pair in pairs)
                pair.Run(0, RoundTrips); // Warms up.

            var results = new List<LatencyRound>();
            for (var round = 0; round < rounds; round++)
                results.AddRange((round % 2 == 0 ? pairs : Enumerable.Reverse(pairs)).Select(pair => pair.Run(round, RoundTrips)).ToArray());
            ResultStore.Save(Kind, scenario.Name, machine, results);
            Console.WriteLine(LatencyTable.Of(results));
        }
        finally
        {
            pairs.ForEach(static pair => pair.Dispose());
        }
    }
}
