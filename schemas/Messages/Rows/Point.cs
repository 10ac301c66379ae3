namespace ZmqSchema.Corpus;

/// <summary>A message within others.</summary>
[ZmqMessage]
public readonly partial record struct Point(short X, bool Seen, float Y);
