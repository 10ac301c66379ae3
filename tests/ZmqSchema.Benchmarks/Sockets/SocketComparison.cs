using ZmqSchema.Benchmarks.Results;

namespace ZmqSchema.Benchmarks.Sockets;

/// <summary>Contenders take turns at a scenario; medians and ratios are what counts.</summary>
internal static class SocketComparison
{
    /// <summary>Where the results are kept.</summary>
    public const string Kind = "sockets";

    public static void Run(IReadOnlyList<Scenario> scenarios, IReadOnlyList<Contender> contenders, int rounds)
    {
        foreach (var scenario in scenarios)
        {
            var machine = Machine.Here();
            var results = Run(scenario, contenders, rounds);
            ResultStore.Save(Kind, scenario.Name, machine, results);
            Console.WriteLine(SocketTable.Of(scenario, results));
        }
    }

    private static Round[] Run(Scenario scenario, IReadOnlyList<Contender> contenders, int rounds)
    {
        var pairs = new List<Pair>();
        try
        {
            foreach (var contender in contenders)
                pairs.Add(new(contender, scenario));
            foreach (var pair in pairs)
                pair.WarmUp();

            var results = new List<Round>();
            for (var round = 0; round < rounds; round++)
            {
                // Whoever goes first goes last the next time.
                results.AddRange((round % 2 == 0 ? pairs : Enumerable.Reverse(pairs)).Select(static pair => pair.Run()).ToArray());
            }

            return [.. results];
        }
        finally
        {
            pairs.ForEach(static pair => pair.Dispose());
        }
    }
}
