namespace ZmqSchema.Benchmarks.Soak;

/// <summary>A message of 72 bytes that says which one it is.</summary>
/// <param name="Life">Of the publisher process: each one started counts one up.</param>
/// <param name="Seq">Of the message within that life, from 0.</param>
[ZmqMessage(WireFormat.Struct, Topic = "beat/")]
public readonly partial record struct Beat(uint Life, ulong Seq, double X, double Y, double Z, double Qx, double Qy, double Qz, double Qw, float Confidence);
