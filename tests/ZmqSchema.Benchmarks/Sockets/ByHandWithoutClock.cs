using System.Diagnostics;
using System.Globalization;

namespace ZmqSchema.Benchmarks.Sockets;

/// <summary>NetMQ by hand in a process of its own, where no context of ours has lent it a clock: NetMQ as it comes.</summary>
internal sealed class ByHandWithoutClock : Contender
{
    /// <summary>What the process is started with; the messages follow.</summary>
    public const string Argument = "netmq-by-hand";

    public override string Name => "hand-written NetMQ as it comes";

    /// <summary>What the process does.</summary>
    public static void RunHere(int messages)
    {
        using var contender = new HandWrittenNetMQ();
        contender.Join();
        contender.Run(messages);
        var round = contender.Run(messages);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{round.MessagesPerSecond} {round.SenderBytes} {round.ReceiverBytes} {round.TotalBytes}"));
    }

    public override Round Run(int messages)
    {
        string[] arguments = [typeof(ByHandWithoutClock).Assembly.Location, Argument, messages.ToString(CultureInfo.InvariantCulture)];
        using var process = Process.Start(new ProcessStartInfo("dotnet", arguments) { RedirectStandardOutput = true })!;
        var said = process.StandardOutput.ReadToEnd().Split(' ').Select(static number => double.Parse(number, CultureInfo.InvariantCulture)).ToArray();
        process.WaitForExit();
        return new(said[0], said[1], said[2], said[3]);
    }

    public override void Join()
    {
        // The process does.
    }

    public override void Dispose()
    {
    }

    protected override void Send(int index) => throw new NotSupportedException();

    protected override void Receive() => throw new NotSupportedException();
}
