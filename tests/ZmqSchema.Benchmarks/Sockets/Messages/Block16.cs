namespace ZmqSchema.Benchmarks.Sockets.Messages;

/// <summary>A body of 16 bytes.</summary>
[ZmqMessage]
public readonly partial record struct Block16(ulong Seq, double Value);
