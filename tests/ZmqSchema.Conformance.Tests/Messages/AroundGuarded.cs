namespace ZmqSchema.Conformance.Tests.Messages;

/// <summary>A message that holds one with something to say.</summary>
[ZmqMessage]
public sealed partial record AroundGuarded(short Tag, Guarded? Inner);
