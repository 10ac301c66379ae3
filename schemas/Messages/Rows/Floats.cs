namespace ZmqSchema.Corpus;

/// <summary>The rows of floating-point numbers.</summary>
[ZmqMessage]
public readonly partial record struct Floats(Half A, float B, double C);
