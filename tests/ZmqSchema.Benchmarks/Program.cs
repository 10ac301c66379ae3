using System.CommandLine;
using ZmqSchema.Benchmarks.Codecs;
using ZmqSchema.Benchmarks.Compiler;
using ZmqSchema.Benchmarks.Latency;
using ZmqSchema.Benchmarks.Report;
using ZmqSchema.Benchmarks.Results;
using ZmqSchema.Benchmarks.Soak;
using ZmqSchema.Benchmarks.Sockets;
using ZmqSchema.Benchmarks.Sockets.Ends;

// What the processes are that this program starts.
switch (args.FirstOrDefault())
{
    case EndProgram.Command:
        EndProgram.Run(args[1..]);
        return 0;
    case EditProcess.Command:
        EditProcess.Run(args[1..]);
        return 0;
    case ClassProcess.Command:
        ClassProcess.Run(args[1..]);
        return 0;
    case SoakPublisher.Command:
        SoakPublisher.Run(args[1..]);
        return 0;
}

var part = new Argument<string>("part") { Description = "Part of the names of those to run: Json, FlatBuffers.DecodeTelemetry", DefaultValueFactory = _ => "" };
var names = new Argument<string[]>("scenarios") { Description = "Starts of the names of those to run: pose, one, one-72, three, batch", DefaultValueFactory = _ => [] };
var rounds = new Option<int?>("--rounds") { Description = "Of each contender, after it has warmed up" };
var contenders = new Option<string[]>("--contenders") { Description = "Who takes part", AllowMultipleArgumentsPerToken = true, DefaultValueFactory = _ => [] };

var codecs = new Command("codecs", "Packing and unpacking beside other libraries") { part };
codecs.SetAction(arguments => CodecComparison.Run(arguments.GetValue(part)!));

var sockets = new Command("sockets", "Messages a second between two processes") { names, rounds, contenders };
sockets.SetAction(arguments => SocketComparison.Run(
    Scenarios.StartingWith(arguments.GetValue(names)!), Contenders.Available(arguments.GetValue(contenders)!), arguments.GetValue(rounds) ?? 5));

var latency = new Command("latency", "Round trips between two processes") { rounds, contenders };
latency.SetAction(arguments => LatencyComparison.Run(Contenders.Available(arguments.GetValue(contenders)!), arguments.GetValue(rounds) ?? 41));

var transport = new Argument<string[]>("transports") { Description = "libzmq, netmq", DefaultValueFactory = _ => SoakTransports.Names };
var messages = new Option<long>("--messages") { Description = "Through each transport", DefaultValueFactory = _ => 24_000_000 };
var kills = new Option<int>("--kills") { Description = "How often the publisher process is killed and started again, in the second half", DefaultValueFactory = _ => 20 };
var soak = new Command("soak", "Many messages, over a publisher that dies again and again") { transport, messages, kills };
soak.SetAction(arguments => arguments.GetValue(transport)!
    .Count(name => !SoakRun.Run(name, arguments.GetValue(messages), arguments.GetValue(kills))));

var sizes = new Argument<int[]>("messages") { Description = "Messages in the projects", DefaultValueFactory = _ => [200, 1_000] };
var compiler = new Command("compiler", "What the generator costs a build and an editor") { sizes, rounds };
compiler.SetAction(arguments => CompilerComparison.Run(arguments.GetValue(sizes)!, arguments.GetValue(rounds) ?? 5));

var report = new Command("report", "Writes what the last runs left into docs/performance.md and docs/figures");
report.SetAction(_ => PerformanceReport.Write());

var all = new Command("all", "All of these, one after the other: about twenty minutes");
all.SetAction(async (_, cancellation) =>
{
    foreach (var command in new[] { "codecs", "sockets", "latency", "soak", "compiler", "report" })
        await new RootCommand { codecs, sockets, latency, soak, compiler, report }.Parse(command).InvokeAsync(cancellationToken: cancellation);
});

var root = new RootCommand("ZmqSchema beside its peers") { codecs, sockets, latency, soak, compiler, report, all };
var trial = new Option<bool>("--trial") { Description = "Leaves no results for the report", Recursive = true };
root.Options.Add(trial);
var parsed = root.Parse(args);
ResultStore.IsOn = !parsed.GetValue(trial);
return await parsed.InvokeAsync();
