namespace ZmqSchema.Conformance.Tests.Messages;

/// <summary>A message whose own constructor has something to say.</summary>
[ZmqMessage]
public sealed partial class Guarded
{
    public Guarded(int count) => Count = count >= 0 ? count : throw new InvalidOperationException("{0} is below zero");

    public int Count { get; }
}
