using ZmqSchema;

namespace PythonPeers;

/// <summary>The same message in one format after the other: which one is an option of the socket.</summary>
internal static class Readings
{
    /// <param name="context">Of the sockets.</param>
    /// <param name="python">The program that runs the script.</param>
    /// <param name="name">What the script calls the format.</param>
    /// <param name="format">What we call it.</param>
    /// <param name="cancellation">Ctrl+C.</param>
    public static async Task ExchangeAsync(ZmqContext context, string python, string name, WireFormat format, CancellationToken cancellation)
    {
        using var publisher = context.CreatePublisher<Reading>("tcp://127.0.0.1:0", new() { Format = format });
        await using var peer = Peer.Start(python, name, publisher.LastEndpoint);
        using var subscriber = context.CreateSubscriber<Reading>(await peer.ReadLineAsync(cancellation), new() { Format = format });
        await publisher.WaitForSubscribersAsync(1, cancellation);

        Console.WriteLine($"== {name}");
        foreach (var reading in Some())
        {
            publisher.Send(reading);
            Console.WriteLine($"Python got  {await peer.ReadLineAsync(cancellation)}");
            Console.WriteLine($"C# got      {subscriber.Receive(cancellation)}");
        }
    }

    private static Reading[] Some() =>
    [
        new(1, 1_790_000_000.25, 21.5f, "hello", [1, 2.5], new("Hall", 0)),
        new(2, 1_790_000_000.5, 22, "günstig", [], null),
    ];
}
