namespace ZmqSchema.Benchmarks.Codecs;

/// <summary>What one way of doing something took.</summary>
/// <param name="Case">What is done: <c>PackPose</c>.</param>
/// <param name="Method">By whom: <c>ZmqSchema Pack</c>.</param>
/// <param name="Nanoseconds">Median.</param>
/// <param name="Bytes">Allocated; null where nobody counts.</param>
public sealed record CodecResult(string Case, string Method, double Nanoseconds, long? Bytes);
