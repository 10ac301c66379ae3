namespace ZmqSchema.Benchmarks.Results;

/// <summary>Results and the machine they are of.</summary>
public sealed record Recorded<T>(Machine Machine, T Results);
