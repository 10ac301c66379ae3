namespace ZmqSchema.Corpus;

/// <summary>An inertial measurement: the README's example.</summary>
[ZmqMessage(WireFormat.Struct, Topic = "imu/")]
public readonly partial record struct Imu(uint Seq, double Timestamp, float X, float Y, float Z);
