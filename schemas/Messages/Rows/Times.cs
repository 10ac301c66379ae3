namespace ZmqSchema.Corpus;

/// <summary>The rows of times: nanoseconds in 64 bits.</summary>
[ZmqMessage]
public readonly partial record struct Times(DateTime At, DateTimeOffset Then, TimeSpan Took);
