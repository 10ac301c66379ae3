namespace ZmqSchema.Corpus;

/// <summary>Floating-point numbers in network byte order.</summary>
[ZmqMessage(ByteOrder = ByteOrder.BigEndian)]
public sealed partial record FloatsBigEndian(Half A, float B, double C);
