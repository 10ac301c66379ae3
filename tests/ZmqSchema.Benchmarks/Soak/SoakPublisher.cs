namespace ZmqSchema.Benchmarks.Soak;

/// <summary>The publisher process: sends as many messages as each line of its input says, and answers with how many it has sent so far.</summary>
internal static class SoakPublisher
{
    /// <summary>What such a process is started with; transport, endpoint and life follow.</summary>
    public const string Command = "soak-publisher";

    public static void Run(string[] arguments)
    {
        var (endpoint, life) = (arguments[1], uint.Parse(arguments[2], null));
        using var context = SoakTransports.Open(arguments[0]);
        using var publisher = context.CreatePublisher<Beat>(endpoint, new() { SendHighWatermark = 0 });
        Console.WriteLine(publisher.LastEndpoint);
        publisher.WaitForSubscribersAsync(1).GetAwaiter().GetResult();
        Console.WriteLine("joined");

        var seq = 0UL;
        while (Console.ReadLine() is { } line)
        {
            for (var left = int.Parse(line, null); left > 0; left--)
                publisher.Send(new(life, seq++, 1, 2, 3, 4, 5, 6, 7, 8));
            Console.WriteLine(publisher.Statistics.Messages);
        }
    }
}
