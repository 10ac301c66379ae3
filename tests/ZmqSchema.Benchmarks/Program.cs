using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Running;
using ZmqSchema.Benchmarks.Codecs;
using ZmqSchema.Benchmarks.Codecs.Pickle;
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

// What follows "codecs" is part of the names of those to run: Json, FlatBuffers.UnpackTelemetry.
static void RunCodecs(string part = "")
{
    var benchmarks = typeof(CodecConfig).Assembly.GetTypes()
        .Where(t => !t.IsAbstract && t.GetMethods().Any(m => m.IsDefined(typeof(BenchmarkAttribute), inherit: true)))
        .Where(t => t.FullName!.Contains(part, StringComparison.OrdinalIgnoreCase))
        .OrderBy(t => t.FullName, StringComparer.Ordinal);
    BenchmarkRunner.Run([.. benchmarks], CodecConfig.Create());
    if ("Pickle".Contains(part, StringComparison.OrdinalIgnoreCase))
        CPython.Run();
}
