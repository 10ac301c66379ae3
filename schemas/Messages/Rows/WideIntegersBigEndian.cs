namespace ZmqSchema.Corpus;

/// <summary>Integers of 128 bits in network byte order.</summary>
[ZmqMessage(ByteOrder = ByteOrder.BigEndian)]
public readonly partial record struct WideIntegersBigEndian(Int128 Signed, UInt128 Unsigned);
