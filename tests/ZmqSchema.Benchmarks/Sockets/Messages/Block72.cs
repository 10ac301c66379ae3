namespace ZmqSchema.Benchmarks.Sockets.Messages;

/// <summary>The pose without a topic.</summary>
[ZmqMessage]
public readonly partial record struct Block72(
    uint Seq, ulong Stamp, double X, double Y, double Z, double Qx, double Qy, double Qz, double Qw, float Confidence);
