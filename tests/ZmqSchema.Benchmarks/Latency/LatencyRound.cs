namespace ZmqSchema.Benchmarks.Latency;

/// <summary>One round of one contender: round trips of a pose, in nanoseconds.</summary>
/// <param name="Contender">Its key.</param>
/// <param name="Number">Of the round: those of one number were run one right after the other.</param>
/// <param name="P50">What half of the round trips took at most.</param>
/// <param name="P99">What 99 in 100 took at most.</param>
public sealed record LatencyRound(string Contender, int Number, double P50, double P99);
