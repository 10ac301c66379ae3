namespace ZmqSchema.Corpus;

/// <summary>Little-endian messages within a big-endian one.</summary>
[ZmqMessage(ByteOrder = ByteOrder.BigEndian)]
public readonly partial record struct NestedBigEndian(ushort Tag, Point At, Pose Where, Times When);
