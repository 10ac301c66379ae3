using System.Diagnostics;

namespace Formats;

/// <summary>How long something takes: good for a table to look at. BenchmarkDotNet has the figures of <c>docs/performance.md</c>.</summary>
internal static class Measurement
{
    private const int Rounds = 15;
    private const int Calls = 20_000;

    /// <summary>The median of some rounds, in nanoseconds for one call.</summary>
    /// <param name="work">What is measured; its result is used, so that nothing of it is left out.</param>
    public static double Of(Func<int> work)
    {
        var used = 0;
        var rounds = new double[Rounds];
        for (var round = 0; round < Rounds; round++)
        {
            var start = Stopwatch.GetTimestamp();
            for (var i = 0; i < Calls; i++)
                used += work();
            rounds[round] = Stopwatch.GetElapsedTime(start).TotalNanoseconds / Calls;
        }

        GC.KeepAlive(used);
        Array.Sort(rounds);
        return rounds[Rounds / 2];
    }
}
