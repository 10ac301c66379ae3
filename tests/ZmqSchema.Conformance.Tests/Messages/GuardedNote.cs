namespace ZmqSchema.Conformance.Tests.Messages;

/// <summary>A message that demands what is never on the wire.</summary>
[ZmqMessage]
public sealed partial class GuardedNote
{
    public int Count { get; set; }

    [ZmqIgnore]
    public required string Note
    {
        get;
        set => field = value ?? throw new ArgumentNullException(nameof(value));
    }
}
