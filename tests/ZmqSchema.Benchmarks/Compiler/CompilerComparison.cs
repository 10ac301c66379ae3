using ZmqSchema.Benchmarks.Results;

namespace ZmqSchema.Benchmarks.Compiler;

/// <summary>Builds with the generator and without in turns, and edits.</summary>
internal static class CompilerComparison
{
    /// <summary>Where the results are kept.</summary>
    public const string Kind = "compiler";

    // An editor's process lives for hours; the JIT is done with Roslyn and with the generator after a hundred edits.
    private const int FirstEdits = 10;
    private const int EditsToWarmUp = 100;
    private const int Edits = 40;

    public static void Run(IReadOnlyCollection<int> sizes, int rounds)
    {
        var machine = Machine.Here();
        var results = sizes.Select(messages => Run(messages, rounds)).ToArray();
        ResultStore.Save(Kind, "projects", machine, results);
        Console.WriteLine(CompilerTable.Of(results));
    }

    private static CompilerResult Run(int messages, int rounds)
    {
        var (without, with, generator) = (new List<double>(), new List<double>(), new List<double>());
        using (var build = new ColdBuild(messages))
        {
            build.Run(withGenerator: false); // The files are in memory then.
            for (var round = 0; round < rounds; round++)
            {
                without.Add(build.Run(withGenerator: false).Seconds);
                var (seconds, own) = build.Run(withGenerator: true);
                with.Add(seconds);
                generator.Add(own);
            }
        }

        var edits = EditProcess.Edit(messages, EditsToWarmUp + Edits);
        var times = edits.Select(static edit => edit.Milliseconds).ToArray();
        return new(messages, without, with, generator, times[..FirstEdits], times[EditsToWarmUp..], edits.Max(static edit => edit.Emitted));
    }
}
