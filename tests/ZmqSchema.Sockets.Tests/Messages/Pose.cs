namespace ZmqSchema.Sockets.Tests.Messages;

/// <summary>A robot's pose, 72 bytes.</summary>
[ZmqMessage(WireFormat.Struct, Topic = "pose/")]
public readonly partial record struct Pose(
    uint Seq, ulong Timestamp, double X, double Y, double Z, double Qw, double Qx, double Qy, double Qz, float Confidence);
