namespace ZmqSchema.Benchmarks.Sockets;

/// <summary>A frame behind the topic.</summary>
/// <param name="Size">In bytes.</param>
/// <param name="IsPayload">Whether it stays in memory for all messages, and need not be copied to be sent; else it is made for each.</param>
internal readonly record struct Frame(int Size, bool IsPayload)
{
    /// <summary>What every byte of a frame is, unless a message says otherwise.</summary>
    public const byte Written = 1;

    /// <summary>Bytes that were written, as those of a camera are: pages never written are all one page of zeros, which costs next to nothing to send.</summary>
    public byte[] Fill()
    {
        var bytes = new byte[Size];
        Array.Fill(bytes, Written);
        return bytes;
    }

    /// <summary>As the peers are told of it: <c>72</c>, <c>76800p</c>.</summary>
    public override string ToString() => $"{Size}{(IsPayload ? "p" : "")}";
}
