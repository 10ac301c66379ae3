namespace ZmqSchema.Corpus;

/// <summary>Small fields that fill each other's holes.</summary>
[ZmqMessage(WireFormat.CapnProto)]
public readonly partial record struct Bits(
    bool A, byte B, bool C, Colour D, long E, bool F, ushort G, int H, Tiny I, double J, bool K, char L, float M, bool N, TimeSpan O, bool P);
