namespace ZmqSchema.Benchmarks.Sockets;

/// <summary>A frame behind the topic.</summary>
/// <param name="Size">In bytes.</param>
/// <param name="IsPayload">Whether it stays in memory for all messages, and need not be copied to be sent; else it is made for each.</param>
internal readonly record struct Frame(int Size, bool IsPayload)
{
    /// <summary>As the peers are told of it: <c>72</c>, <c>76800p</c>.</summary>
    public override string ToString() => $"{Size}{(IsPayload ? "p" : "")}";
}
