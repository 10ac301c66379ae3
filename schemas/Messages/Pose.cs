namespace ZmqSchema.Corpus;

/// <summary>Where a robot is: the 72 bytes that the benchmarks send.</summary>
[ZmqMessage(WireFormat.Struct, Topic = "pose/")]
public readonly partial record struct Pose(
    uint Seq, ulong Stamp, double X, double Y, double Z, double Qx, double Qy, double Qz, double Qw, float Confidence);
