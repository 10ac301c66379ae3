using ZmqSchema.Benchmarks.Results;

namespace ZmqSchema.Benchmarks.Sockets;

/// <summary>Contenders take turns at a scenario; medians and ratios are what counts.</summary>
internal static class SocketComparison
{
    /// <summary>Where the results are kept.</summary>
    public const string Kind = "sockets";

    private const int FrameOfManyPages = 1_000_000;

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

    // With large frames a process of C's as of ours falls, once in a few times and for life, into giving each frame's pages back to the system and
    // taking them anew. So each round draws new processes there, and medians are over both kinds.
    private static Round[] Run(Scenario scenario, IReadOnlyList<Contender> contenders, int rounds)
    {
        var lives = scenario.Bytes >= FrameOfManyPages ? rounds : 1;
        return [.. Enumerable.Range(0, lives).SelectMany(life => Run(scenario, contenders, rounds / lives, startsReversed: life % 2 != 0))];
    }

    private static List<Round> Run(Scenario scenario, IReadOnlyList<Contender> contenders, int rounds, bool startsReversed)
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
                results.AddRange(((round % 2 != 0) == startsReversed ? pairs : Enumerable.Reverse(pairs)).Select(static pair => pair.Run()).ToArray());
            }

            return results;
        }
        finally
        {
            pairs.ForEach(static pair => pair.Dispose());
        }
    }
}
