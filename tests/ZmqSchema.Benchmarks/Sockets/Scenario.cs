namespace ZmqSchema.Benchmarks.Sockets;

/// <summary>What is sent over and over again, PUB/SUB over loopback tcp.</summary>
/// <param name="Name">What it is asked for by.</param>
/// <param name="Title">What it is, in the words of a table.</param>
/// <param name="Topic">The first frame, or null for none.</param>
/// <param name="Frames">The other frames.</param>
/// <param name="Count">Sends in a burst, all of which may be on their way at once. A round has as many bursts as take half a second.</param>
/// <param name="MessagesPerSend">More than one in a batch.</param>
internal sealed record Scenario(string Name, string Title, string? Topic, Frame[] Frames, int Count, int MessagesPerSend = 1)
{
    /// <summary>The bytes of all frames.</summary>
    public int Bytes => (Topic?.Length ?? 0) + Frames.Sum(static frame => frame.Size);
}
