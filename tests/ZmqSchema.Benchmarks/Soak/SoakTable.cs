using System.Text;
using ZmqSchema.Benchmarks.Results;

namespace ZmqSchema.Benchmarks.Soak;

/// <summary>Soaks as a Markdown table.</summary>
internal static class SoakTable
{
    public static string Of(IEnumerable<SoakResult> results)
    {
        var table = new StringBuilder(
            "| transport | messages | time | lost | malformed, dropped | publisher killed | subscriber back after, median (at most) | subscriber's memory, halves | publisher's memory, halves |\n"
            + "|---|---|---|---|---|---|---|---|---|\n");
        foreach (var result in results)
        {
            table.Append(Numbers.Text($"| {result.Transport} | {result.Messages:n0} | {result.Seconds:n0} s | {result.Missing} "));
            table.Append(Numbers.Text($"| {result.Statistics.Malformed}, {result.Statistics.Dropped} | {result.Kills} times "));
            table.Append(Numbers.Text($"| {result.MedianRecovery:0.00} s ({result.SlowestRecovery:0.00} s) | {Halves(result.Subscriber)} | {Halves(result.Publisher)} |\n"));
        }

        return table.ToString();
    }

    private static string Halves(IReadOnlyList<long> bytes)
    {
        var half = (bytes.Count + 1) / 2;
        return Numbers.Text($"{bytes.Take(half).Max() / 1e6:0} MB, {bytes.Skip(half).DefaultIfEmpty(bytes[^1]).Max() / 1e6:0} MB");
    }
}
