using ZmqSchema.Benchmarks.Results;

namespace ZmqSchema.Benchmarks.Sockets;

/// <summary>What the rounds of one contender come down to.</summary>
/// <param name="Contender">Who.</param>
/// <param name="Rate">Messages a second: the median.</param>
/// <param name="Slowest">The worst round.</param>
/// <param name="Fastest">The best one.</param>
/// <param name="SenderBytes">Allocated for a message by the sending process, median; null where there is no runtime to ask.</param>
/// <param name="ReceiverBytes">The same of the receiving process.</param>
/// <param name="Nanoseconds">Processor time of a message, both processes together, median.</param>
internal sealed record Standing(
    Contender Contender, double Rate, double Slowest, double Fastest, double? SenderBytes, double? ReceiverBytes, double Nanoseconds)
{
    /// <summary>In the order of <see cref="Contenders.All"/>.</summary>
    public static IReadOnlyList<Standing> All(IEnumerable<Round> rounds)
    {
        var byContender = rounds.ToLookup(static round => round.Contender);
        return [.. Contenders.All.Where(contender => byContender.Contains(contender.Key)).Select(contender => Of(contender, [.. byContender[contender.Key]]))];
    }

    private static Standing Of(Contender contender, Round[] rounds)
    {
        var rates = rounds.Select(static round => round.MessagesPerSecond).ToArray();
        return new(
            contender,
            rates.Median(),
            rates.Min(),
            rates.Max(),
            Bytes(rounds.Select(static round => round.SenderBytes)),
            Bytes(rounds.Select(static round => round.ReceiverBytes)),
            rounds.Select(static round => round.SenderNanoseconds + round.ReceiverNanoseconds).Median());
    }

    private static double? Bytes(IEnumerable<double?> values) =>
        values.OfType<double>().ToArray() is { Length: > 0 } known ? known.Median() : null;
}
