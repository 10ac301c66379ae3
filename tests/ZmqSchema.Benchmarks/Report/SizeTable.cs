using System.Text;
using ZmqSchema.Benchmarks.Results;
using ZmqSchema.Benchmarks.Sockets;

namespace ZmqSchema.Benchmarks.Report;

/// <summary>Many scenarios as one Markdown table: a row each, a column for each contender, medians of messages a second.</summary>
internal static class SizeTable
{
    public static string Of(IReadOnlyList<(Scenario Scenario, IReadOnlyList<Standing> Standings)> scenarios)
    {
        var contenders = Contenders.All.Where(contender => scenarios.Any(s => s.Standings.Any(standing => standing.Contender == contender))).ToArray();
        var table = new StringBuilder($"| messages/s | {string.Join(" | ", contenders.Select(static contender => contender.Name))} |\n|---{string.Concat(contenders.Select(static _ => "|---"))}|\n");
        foreach (var (scenario, standings) in scenarios)
        {
            table.Append($"| {scenario.Title} ");
            foreach (var contender in contenders)
                table.Append($"| {Cell(contender, standings)} ");
            table.Append("|\n");
        }

        return table.ToString();
    }

    private static string Cell(Contender contender, IReadOnlyList<Standing> standings)
    {
        if (standings.FirstOrDefault(standing => standing.Contender == contender) is not { } own)
            return "";
        var yardstick = contender.IsOurs ? standings.FirstOrDefault(standing => standing.Contender.Key == contender.Yardstick) : null;
        return Numbers.Text($"{own.Rate:n0}") + (yardstick is null ? "" : Numbers.Text($", **{own.Rate / yardstick.Rate:0.00}**"));
    }
}
