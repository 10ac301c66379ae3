using ZmqSchema;

namespace PythonPeers;

/// <summary>The same message in one format after the other: which one is an option of the socket.</summary>
internal static class Readings
{
    private static readonly Reading[] Some =
    [
        new(1, 1_790_000_000.25, 21.5f, "hello", [1, 2.5], new("Hall", 0)),
        new(2, 1_790_000_000.5, 22, "günstig", [], null),
    ];

    /// <summary>Sends each reading to Python, and shows what comes back.</summary>
    /// <param name="context">Makes the sockets.</param>
    /// <param name="python">Runs the script.</param>
    /// <param name="name">What the script calls the format.</param>
    /// <param name="format">What it is here.</param>
    /// <param name="stop">Ctrl+C.</param>
    public static async Task ExchangeAsync(ZmqContext context, Python python, string name, WireFormat format, CancellationToken stop)
    {
        using var publisher = context.CreatePublisher<Reading>("tcp://127.0.0.1:*", new() { Format = format });
        await using var peer = new Peer(python, name, publisher.LastEndpoint, stop);
        using var subscriber = context.CreateSubscriber<Reading>(await peer.ReadLineAsync(), new() { Format = format });
        await publisher.WaitForSubscribersAsync(1, peer.Deadline);

        Console.WriteLine($"== {name}");
        foreach (var reading in Some)
        {
            publisher.Send(reading);
            Console.WriteLine($"Python got  {await peer.ReadLineAsync()}");
            Console.WriteLine($"C# got      {subscriber.Receive(peer.Deadline)}");
        }
    }
}
