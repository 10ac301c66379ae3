namespace ZmqSchema.Benchmarks.Sockets;

/// <summary>What one round of one contender took.</summary>
/// <param name="MessagesPerSecond">From the first send to the last receive.</param>
/// <param name="SenderBytes">Allocated by the sending thread for each message.</param>
/// <param name="ReceiverBytes">Allocated by the receiving thread for each message.</param>
/// <param name="TotalBytes">Allocated by the whole process for each message, NetMQ's own threads included.</param>
internal readonly record struct Round(double MessagesPerSecond, double SenderBytes, double ReceiverBytes, double TotalBytes);
