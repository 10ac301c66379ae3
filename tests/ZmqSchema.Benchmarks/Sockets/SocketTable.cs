using System.Text;
using ZmqSchema.Benchmarks.Results;

namespace ZmqSchema.Benchmarks.Sockets;

/// <summary>The rounds of a scenario as a Markdown table.</summary>
internal static class SocketTable
{
    public static string Of(Scenario scenario, IReadOnlyCollection<Round> rounds)
    {
        var standings = Standing.All(rounds);
        var table = new StringBuilder();
        table.Append(Numbers.Text($"| {scenario.Title}, {rounds.Count / Math.Max(1, standings.Count)} rounds "));
        table.Append("| messages/s, median (min to max) | MB/s | to its library | processor time | allocated, sender / receiver |\n|---|---|---|---|---|---|\n");
        foreach (var standing in standings)
        {
            var (contender, rate) = (standing.Contender, standing.Rate);
            var ratio = standings.FirstOrDefault(s => s.Contender.Key == contender.Yardstick) is { } yardstick ? Numbers.Text($"**{rate / yardstick.Rate:0.00}**") : "";
            table.Append(Numbers.Text(
                $"| {contender.Name} | {rate:n0} ({standing.Slowest:n0} to {standing.Fastest:n0}) | {rate * scenario.Bytes / scenario.MessagesPerSend / 1e6:n0} | {ratio} "));
            table.Append(Numbers.Text($"| {standing.Nanoseconds:n0} ns | {Bytes(standing.SenderBytes)} / {Bytes(standing.ReceiverBytes)} |\n"));
        }

        return table.ToString();
    }

    private static string Bytes(double? bytes) => bytes is { } known ? Numbers.Text($"{known:n0} B") : "–";
}
