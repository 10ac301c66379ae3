using ZmqSchema.Benchmarks.Codecs;
using ZmqSchema.Benchmarks.Compiler;
using ZmqSchema.Benchmarks.Latency;
using ZmqSchema.Benchmarks.Results;
using ZmqSchema.Benchmarks.Soak;
using ZmqSchema.Benchmarks.Sockets;
using ZmqSchema.Tests;

namespace ZmqSchema.Benchmarks.Report;

/// <summary>Writes what the last runs left into the measured sections of <c>docs/performance.md</c>, and charts beside it. What was not run stays.</summary>
internal sealed class PerformanceReport
{
    private static readonly string Docs = Path.Combine(Repository.Root, "docs");
    private static readonly string Figures = Path.Combine(Docs, "figures");
    private static readonly string[] Formats = ["Struct", "FlatBuffers", "MessagePack", "Json", "CapnProto", "Protobuf", "Pickle"];

    private readonly MarkedPage _page = new(Path.Combine(Docs, "performance.md"));

    public static void Write()
    {
        Directory.CreateDirectory(Figures);
        var report = new PerformanceReport();
        report.WriteCodecs();
        report.WriteSockets();
        report.WriteLatency();
        report.WriteSoaks();
        report.WriteCompiler();
        report._page.Save();
    }

    private void WriteCodecs()
    {
        foreach (var format in Formats)
        {
            if (ResultStore.Load<CodecResult[]>(CodecComparison.Kind, format) is { } codecs)
                Fill($"codecs {format}", codecs.Machine, CodecTable.Of(format, codecs.Results));
        }
    }

    private void WriteSockets()
    {
        var runs = Scenarios.All.Select(static scenario => (Scenario: scenario, Run: ResultStore.Load<Round[]>(SocketComparison.Kind, scenario.Name)))
            .Where(static pair => pair.Run is not null).ToArray();
        foreach (var (scenario, run) in runs.Where(static pair => pair.Scenario.Name is "pose" or "batch" or "three-6220800"))
        {
            var title = $"Messages a second, {scenario.Title}";
            BarChart.Save(Path.Combine(Figures, $"{scenario.Name}.svg"), title, Bars(run!.Results));
            Fill($"sockets {scenario.Name}", run.Machine, Shown(title, scenario.Name) + SocketTable.Of(scenario, run.Results));
        }

        foreach (var group in new[] { "one", "three" })
        {
            var scenarios = runs.Where(pair => pair.Scenario.Name.StartsWith(group + "-", StringComparison.Ordinal)).ToArray();
            if (scenarios.Length == 0)
                continue;
            var standings = scenarios.Select(static pair => (pair.Scenario, Standing.All(pair.Run!.Results))).ToArray();
            var title = $"Messages a second by size, {(group == "one" ? "one frame" : "[topic][body][payload]")}";
            SizeChart.Save(Path.Combine(Figures, $"{group}.svg"), title, Lines(standings));
            Fill($"sockets {group}", scenarios[0].Run!.Machine, Shown(title, group) + SizeTable.Of(standings));
        }
    }

    private void WriteLatency()
    {
        if (ResultStore.Load<LatencyRound[]>(LatencyComparison.Kind, "pose") is { } latency)
            Fill("latency", latency.Machine, LatencyTable.Of(latency.Results));
    }

    private void WriteSoaks()
    {
        var soaks = SoakTransports.Names.Select(static name => ResultStore.Load<SoakResult>(SoakRun.Kind, name)).OfType<Recorded<SoakResult>>().ToArray();
        if (soaks.Length > 0)
            Fill("soak", soaks[0].Machine, SoakTable.Of(soaks.Select(static soak => soak.Results)));
    }

    private void WriteCompiler()
    {
        if (ResultStore.Load<CompilerResult[]>(CompilerComparison.Kind, "projects") is { } compiler)
            Fill("compiler", compiler.Machine, CompilerTable.Of(compiler.Results));
    }

    private void Fill(string section, Machine machine, string table) => _page.Fill(section, $"{table}\n{Said(machine)}");

    private static string Shown(string title, string figure) => $"![{title}](figures/{figure}.svg)\n\n";

    private static string Said(Machine machine) => Numbers.Text(
        $"{machine.When:yyyy-MM-dd HH:mm} UTC, {machine.Cores} cores of {machine.Processor}, {machine.System}, {machine.Runtime}; load before: {machine.Load:0.0}.");

    private static (string Name, double Value, string Label, bool IsOurs)[] Bars(IEnumerable<Round> rounds) =>
    [
        // Beside raw TCP all others would be stumps.
        .. Standing.All(rounds).Where(static s => s.Contender.Key != Contenders.Tcp).OrderByDescending(static s => s.Rate).Select(static s => (s.Contender.PlainName, s.Rate, Numbers.Text($"{s.Rate:n0}"), s.Contender.IsOurs)),
    ];

    private static IEnumerable<(string, bool, (double, double)[])> Lines((Scenario Scenario, IReadOnlyList<Standing> Standings)[] scenarios) =>
        Contenders.All.Select(contender => (
            contender.PlainName,
            contender.IsOurs,
            scenarios.SelectMany(s => s.Standings.Where(standing => standing.Contender == contender).Select(standing => ((double)s.Scenario.Frames[^1].Size, standing.Rate))).ToArray()))
        .Where(static line => line.Item3.Length > 0);
}
