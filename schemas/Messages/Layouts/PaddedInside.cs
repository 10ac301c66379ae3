namespace ZmqSchema.Corpus;

/// <summary>Packed, with padding inside of what it holds.</summary>
[ZmqMessage]
public readonly partial record struct PaddedInside(byte Tag, NaturalLayout Inner, SizedLayout Sized, bool Ok);
