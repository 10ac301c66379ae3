namespace ZmqSchema.Corpus;

/// <summary>The row of string.</summary>
[ZmqMessage]
public sealed partial record Texts([ZmqFixedLength(12)] string? Name, [ZmqFixedLength(1)] string? Initial, [ZmqFixedLength(64)] string? Words);
