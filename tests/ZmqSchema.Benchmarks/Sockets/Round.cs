namespace ZmqSchema.Benchmarks.Sockets;

/// <summary>What one round of one contender took.</summary>
/// <param name="Contender">Its key.</param>
/// <param name="Messages">Messages moved.</param>
/// <param name="Seconds">From the first send to the last receive.</param>
/// <param name="SenderBytes">Allocated for a message by the whole sending process, as its runtime counts; null where there is none.</param>
/// <param name="ReceiverBytes">The same of the receiving process.</param>
/// <param name="SenderNanoseconds">Processor time of the whole sending process for a message.</param>
/// <param name="ReceiverNanoseconds">The same of the receiving process.</param>
public sealed record Round(
    string Contender, long Messages, double Seconds, double? SenderBytes, double? ReceiverBytes, double SenderNanoseconds, double ReceiverNanoseconds)
{
    /// <summary>The rate.</summary>
    public double MessagesPerSecond => Messages / Seconds;
}
