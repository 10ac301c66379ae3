namespace ZmqSchema.Corpus;

/// <summary>A class within others, big-endian by itself.</summary>
[ZmqMessage(ByteOrder = ByteOrder.BigEndian)]
public sealed partial record Sensor(int Id, Point At, [ZmqFixedLength(6)] string? Name);
