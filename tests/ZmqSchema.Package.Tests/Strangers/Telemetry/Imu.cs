using ZmqSchema;

/// <summary>Somebody writes the schema of this.</summary>
[ZmqMessage(WireFormat.Struct, Topic = "imu/")]
public readonly partial record struct Imu(uint Seq, double Timestamp, float X, float Y, float Z);
