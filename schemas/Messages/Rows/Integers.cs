namespace ZmqSchema.Corpus;

/// <summary>The row of integers.</summary>
[ZmqMessage]
public readonly partial record struct Integers(sbyte A, byte B, short C, ushort D, int E, uint F, long G, ulong H);
