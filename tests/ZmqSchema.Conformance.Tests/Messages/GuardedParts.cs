namespace ZmqSchema.Conformance.Tests.Messages;

/// <summary>A message with a setter that has something to say, in another part than the property.</summary>
[ZmqMessage]
public sealed partial class GuardedParts
{
    public partial int Count { get; set; }
}

public sealed partial class GuardedParts
{
    public partial int Count
    {
        get;
        set => field = value >= 0 ? value : throw new InvalidOperationException("below zero");
    }
}
