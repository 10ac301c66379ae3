using System.Diagnostics;
using ZmqSchema.Benchmarks.Results;

namespace ZmqSchema.Benchmarks.Sockets.Ends;

/// <summary>What the processes of <see cref="ManagedContender"/> do: <c>Peers/ends.c</c> speaks the same lines.</summary>
internal static class EndProgram
{
    /// <summary>What such a process is started with; role, contender, scenario and endpoint follow.</summary>
    public const string Command = "end";

    public static void Run(string[] arguments)
    {
        var (role, contender, scenario, endpoint) = (arguments[0], arguments[1], Scenarios.Named(arguments[2]), arguments.ElementAtOrDefault(3) ?? "");
        switch (role)
        {
            case "send":
                using (var sender = EndFactory.Sender(contender, scenario))
                    Send(sender);
                break;
            case "receive":
                using (var receiver = EndFactory.Receiver(contender, scenario, endpoint))
                    Receive(receiver);
                break;
            case "ping":
                using (var port = EndFactory.Port(contender, scenario))
                    Latency.PingPong.Ping(port);
                break;
            case "pong":
                using (var port = EndFactory.Port(contender, scenario))
                    Latency.PingPong.Pong(port, endpoint);
                break;
        }
    }

    private static void Send(ISendingEnd sender)
    {
        Console.WriteLine(sender.Endpoint);
        sender.Join();
        Console.WriteLine("joined");
        while (Console.ReadLine() is { } count)
        {
            var allocated = GC.GetTotalAllocatedBytes(precise: true);
            var start = Nanoseconds();
            sender.Send(int.Parse(count, null));
            Console.WriteLine(Numbers.Text($"{start} {GC.GetTotalAllocatedBytes(precise: true) - allocated}"));
        }
    }

    private static void Receive(IReceivingEnd receiver)
    {
        while (Console.ReadLine() is { } count)
        {
            var allocated = GC.GetTotalAllocatedBytes(precise: true);
            receiver.Receive(int.Parse(count, null));
            var end = Nanoseconds();
            Console.WriteLine(Numbers.Text($"{end} {GC.GetTotalAllocatedBytes(precise: true) - allocated}"));
        }
    }

    // On Linux and macOS the same clock in all processes.
    private static long Nanoseconds() => (long)(Stopwatch.GetTimestamp() * (1e9 / Stopwatch.Frequency));
}
