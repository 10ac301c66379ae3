using BenchmarkDotNet.Running;
using ZmqSchema.Benchmarks.Codecs;
using ZmqSchema.Benchmarks.Sockets;

switch (args.FirstOrDefault() ?? "all")
{
    case "codecs":
        RunCodecs();
        break;
    case "sockets":
        SocketComparison.Run();
        break;
    case "all":
        RunCodecs();
        SocketComparison.Run();
        break;
    case var other:
        Console.Error.WriteLine($"There is no '{other}' here; write codecs, sockets or all.");
        return 1;
}

return 0;

static void RunCodecs() => BenchmarkRunner.Run([typeof(PackPose), typeof(UnpackPose)], CodecConfig.Create());
