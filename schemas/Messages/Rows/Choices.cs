namespace ZmqSchema.Corpus;

/// <summary>The row of enums: one of every underlying type.</summary>
[ZmqMessage]
public readonly partial record struct Choices(
    SByteChoice A, ByteChoice B, ShortChoice C, UShortChoice D, IntChoice E, UIntChoice F, LongChoice G, ULongChoice H);
