namespace ZmqSchema.Corpus;

/// <summary>A union of one case, as long as there is no other.</summary>
[ZmqUnion]
public abstract partial record Signal
{
    public sealed record Ping(uint Count) : Signal;
}
