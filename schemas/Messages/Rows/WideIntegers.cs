namespace ZmqSchema.Corpus;

/// <summary>Integers of 128 bits, which Python reads as 16 bytes.</summary>
[ZmqMessage]
public readonly partial record struct WideIntegers(Int128 Signed, UInt128 Unsigned);
