using System.CommandLine;
using ZmqSchema.Benchmarks.Codecs;
using ZmqSchema.Benchmarks.Latency;
using ZmqSchema.Benchmarks.Sockets;
using ZmqSchema.Benchmarks.Sockets.Ends;

if (args.FirstOrDefault() == EndProgram.Command)
{
    EndProgram.Run(args[1..]);
    return 0;
}

var part = new Argument<string>("part") { Description = "Part of the names of those to run: Json, FlatBuffers.DecodeTelemetry", DefaultValueFactory = _ => "" };
var names = new Argument<string[]>("scenarios") { Description = "Starts of the names of those to run: pose, one, one-72, three, batch", DefaultValueFactory = _ => [] };
var rounds = new Option<int?>("--rounds") { Description = "Of each contender, after one that warms up" };
var contenders = new Option<string[]>("--contenders") { Description = "Who takes part", AllowMultipleArgumentsPerToken = true, DefaultValueFactory = _ => [] };

var codecs = new Command("codecs", "Packing and unpacking beside other libraries") { part };
codecs.SetAction(arguments => CodecComparison.Run(arguments.GetValue(part)!));

var sockets = new Command("sockets", "Messages a second between two processes") { names, rounds, contenders };
sockets.SetAction(arguments => SocketComparison.Run(
    Scenarios.StartingWith(arguments.GetValue(names)!), Contenders.Available(arguments.GetValue(contenders)!), arguments.GetValue(rounds) ?? 5));

var latency = new Command("latency", "Round trips between two processes") { rounds, contenders };
latency.SetAction(arguments => LatencyComparison.Run(Contenders.Available(arguments.GetValue(contenders)!), arguments.GetValue(rounds) ?? 41));

var root = new RootCommand("ZmqSchema beside its peers") { codecs, sockets, latency };
return await root.Parse(args).InvokeAsync();
