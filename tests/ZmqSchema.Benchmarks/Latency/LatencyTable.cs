using System.Text;
using ZmqSchema.Benchmarks.Results;
using ZmqSchema.Benchmarks.Sockets;

namespace ZmqSchema.Benchmarks.Latency;

/// <summary>Round trips as a Markdown table: medians of the rounds, and of the ratios within each round, with half of them between the two in brackets.</summary>
internal static class LatencyTable
{
    public static string Of(IReadOnlyCollection<LatencyRound> rounds)
    {
        var byContender = rounds.ToLookup(static round => round.Contender);
        var table = new StringBuilder();
        table.Append(Numbers.Text($"| {rounds.Max(static round => round.Number) + 1} rounds | p50 | p99 | p50 to its library | p99 to its library |\n|---|---|---|---|---|\n"));
        foreach (var contender in Contenders.All.Where(contender => byContender.Contains(contender.Key)))
        {
            var own = byContender[contender.Key];
            var yardstick = byContender[contender.Yardstick ?? ""];
            table.Append($"| {contender.Name} | {Spread(own.Select(static r => r.P50))} | {Spread(own.Select(static r => r.P99))} ");
            table.Append($"| {Ratio(own, yardstick, static r => r.P50)} | {Ratio(own, yardstick, static r => r.P99)} |\n");
        }

        return table.ToString();
    }

    /// <summary>The ratios of rounds that were run one right after the other.</summary>
    public static IEnumerable<double> Ratios(IEnumerable<LatencyRound> own, IEnumerable<LatencyRound> yardstick, Func<LatencyRound, double> value) =>
        own.Join(yardstick, static round => round.Number, static round => round.Number, (ours, theirs) => value(ours) / value(theirs));

    private static string Spread(IEnumerable<double> nanoseconds)
    {
        var microseconds = nanoseconds.Select(static value => value / 1000).ToArray();
        return Numbers.Text($"{microseconds.Median():0.0} us ({microseconds.Quantile(0.25):0.0} to {microseconds.Quantile(0.75):0.0})");
    }

    private static string Ratio(IEnumerable<LatencyRound> own, IEnumerable<LatencyRound> yardstick, Func<LatencyRound, double> value)
    {
        var ratios = Ratios(own, yardstick, value).ToArray();
        return ratios.Length == 0 ? "" : Numbers.Text($"**{ratios.Median():0.00}** ({ratios.Quantile(0.25):0.00} to {ratios.Quantile(0.75):0.00})");
    }
}
