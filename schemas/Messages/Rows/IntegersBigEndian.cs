namespace ZmqSchema.Corpus;

/// <summary>The row of integers in network byte order.</summary>
[ZmqMessage(ByteOrder = ByteOrder.BigEndian)]
public readonly partial record struct IntegersBigEndian(sbyte A, byte B, short C, ushort D, int E, uint F, long G, ulong H);
