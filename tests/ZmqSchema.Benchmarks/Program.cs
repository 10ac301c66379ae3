using BenchmarkDotNet.Running;
using ZmqSchema.Benchmarks.Codecs;
using ZmqSchema.Benchmarks.Codecs.MessagePack;
using ZmqSchema.Benchmarks.Codecs.Pickle;
using ZmqSchema.Benchmarks.Sockets;
using Json = ZmqSchema.Benchmarks.Codecs.Json;
using Protobuf = ZmqSchema.Benchmarks.Codecs.Protobuf;

switch (args.FirstOrDefault() ?? "all")
{
    case "codecs":
        RunCodecs(args.ElementAtOrDefault(1) ?? "");
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

// What follows "codecs" is part of the names of those to run.
static void RunCodecs(string part = "")
{
    BenchmarkRunner.Run(
        [
        .. new[]
        {
            typeof(PackPose), typeof(UnpackPose),
            typeof(PackTelemetry), typeof(UnpackTelemetry), typeof(PackPoseMap), typeof(UnpackPoseMap),
            typeof(PackPoseArray), typeof(UnpackPoseArray), typeof(PackScan), typeof(UnpackScan),
            typeof(Json.PackTelemetry), typeof(Json.UnpackTelemetry), typeof(Json.PackPose), typeof(Json.UnpackPose),
            typeof(Json.PackMeasured), typeof(Json.UnpackMeasured), typeof(Json.PackScan), typeof(Json.UnpackScan),
            typeof(PickleTelemetry), typeof(PicklePose), typeof(PickleScan),
            typeof(Protobuf.PackTelemetry), typeof(Protobuf.UnpackTelemetry), typeof(Protobuf.PackPose), typeof(Protobuf.UnpackPose),
            typeof(Protobuf.PackScan), typeof(Protobuf.UnpackScan),
        }.Where(t => t.FullName!.Contains(part, StringComparison.OrdinalIgnoreCase)),
    ],
        CodecConfig.Create());
    if ("Pickle".Contains(part, StringComparison.OrdinalIgnoreCase))
        CPython.Run();
}
