namespace ZmqSchema.Benchmarks.Soak;

/// <summary>What came of a soak.</summary>
/// <param name="Transport">Over which transport.</param>
/// <param name="Messages">Messages received.</param>
/// <param name="Seconds">What it took, restarts included.</param>
/// <param name="Kills">Times the publisher was killed.</param>
/// <param name="Missing">Messages missing between two that came, or at the end of a publisher that was not killed.</param>
/// <param name="Statistics">The subscriber's own.</param>
/// <param name="SlowestRecovery">Seconds from a publisher that is bound again to the subscriber having found it, at most.</param>
/// <param name="MedianRecovery">The same, median.</param>
/// <param name="Subscriber">The subscriber's resident bytes, from its beginning to its end.</param>
/// <param name="Publisher">Those of the first publisher, which lives longest.</param>
public sealed record SoakResult(
    string Transport, long Messages, double Seconds, int Kills, long Missing, ZmqStatistics Statistics, double MedianRecovery, double SlowestRecovery,
    IReadOnlyList<long> Subscriber, IReadOnlyList<long> Publisher)
{
    // What a garbage collector, and a queue while one side is slower, may take more or less.
    private const double Slack = 1.2;
    private const long SlackBytes = 32_000_000;

    /// <summary>Whether the second half took no more memory than the first.</summary>
    public bool IsFlat => Flat(Subscriber) && Flat(Publisher);

    /// <summary>Whether nothing was lost, and all that came was counted.</summary>
    public bool IsComplete => Missing == 0 && Statistics.Messages == Messages && Statistics is { Malformed: 0, Dropped: 0 };

    private static bool Flat(IReadOnlyList<long> bytes) =>
        bytes.Skip(bytes.Count / 2).Max() <= (bytes.Take((bytes.Count / 2) + 1).Max() * Slack) + SlackBytes;
}
