using System.Diagnostics;
using ZmqSchema.Benchmarks.Results;

namespace ZmqSchema.Benchmarks.Latency;

/// <summary>The two programs: one sends a pose and waits for it, the other sends back what comes.</summary>
internal static class PingPong
{
    public static void Ping(IPort port)
    {
        Join(port, Console.ReadLine);
        while (Console.ReadLine() is { } line)
        {
            var nanoseconds = new double[int.Parse(line, null)];
            for (var i = 0; i < nanoseconds.Length; i++)
            {
                var start = Stopwatch.GetTimestamp();
                port.Send();
                port.Receive();
                nanoseconds[i] = Stopwatch.GetElapsedTime(start).TotalNanoseconds;
            }

            Array.Sort(nanoseconds);
            Console.WriteLine(Numbers.Text($"{nanoseconds[nanoseconds.Length / 2]:0} {nanoseconds[nanoseconds.Length * 99 / 100]:0}"));
        }
    }

    public static void Pong(IPort port, string endpoint)
    {
        Join(port, () => endpoint);
        while (Console.ReadLine() is { } line)
        {
            for (var left = int.Parse(line, null); left > 0; left--)
            {
                port.Receive();
                port.Send();
            }
        }
    }

    private static void Join(IPort port, Func<string?> other)
    {
        Console.WriteLine(port.Endpoint);
        port.Connect(other() ?? throw new EndOfStreamException("Nobody said where the other one is."));
        Console.WriteLine("joined");
    }
}
