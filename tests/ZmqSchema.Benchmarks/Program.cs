using BenchmarkDotNet.Running;
using ZmqSchema.Benchmarks.Codecs;
using ZmqSchema.Benchmarks.Codecs.MessagePack;
using ZmqSchema.Benchmarks.Sockets;

switch (args.FirstOrDefault() ?? "all")
{
    case "codecs":
        RunCodecs(args.ElementAtOrDefault(1) ?? "");
        break;
    case "sockets":
        SocketComparison.Run(
            int.Parse(args.ElementAtOrDefault(1) ?? "25", System.Globalization.CultureInfo.InvariantCulture), args.ElementAtOrDefault(2));
        break;
    case ByHandWithoutClock.Argument:
        ByHandWithoutClock.RunHere(int.Parse(args[1], System.Globalization.CultureInfo.InvariantCulture));
        break;
    case "all":
        RunCodecs();
        SocketComparison.Run(25);
        break;
    case var other:
        Console.Error.WriteLine($"There is no '{other}' here; write codecs, sockets or all.");
        return 1;
}

return 0;

// What follows "codecs" is part of the names of those to run.
static void RunCodecs(string part = "") => BenchmarkRunner.Run(
    [
        .. new[]
        {
            typeof(PackPose), typeof(UnpackPose),
            typeof(PackTelemetry), typeof(UnpackTelemetry), typeof(PackPoseMap), typeof(UnpackPoseMap),
            typeof(PackPoseArray), typeof(UnpackPoseArray), typeof(PackScan), typeof(UnpackScan),
        }.Where(t => t.FullName!.Contains(part, StringComparison.OrdinalIgnoreCase)),
    ],
    CodecConfig.Create());
