using System.Globalization;
using System.Text.RegularExpressions;
using ZmqSchema.Tests;

namespace ZmqSchema.Sockets.Tests;

/// <summary><c>samples/Telemetry</c> as a program of its own, with the Python demo that the project started from at the other end.</summary>
public sealed partial class TelemetrySampleTests : IDisposable
{
    private readonly CancellationTokenSource _patience = new(TimeSpan.FromSeconds(60));

    private CancellationToken Deadline => _patience.Token;

    [Fact]
    public async Task The_seeds_subscriber_reads_the_samples_publisher()
    {
        await using var sample = Sample("pubB", "--bind", "tcp://127.0.0.1:0", "--interval", "0.02");
        var endpoint = EndpointOf(await sample.ReadLineAsync(Deadline));
        await using var seed = Seed("subscribe", endpoint);
        var seen = new List<Match>();
        while (seen.Count < 4)
        {
            // The demo prints bytes as Python shows them: msg='b'from pubB on cam/''.
            if (Reading().Match(await seed.ReadLineAsync(Deadline)) is { Success: true } reading)
                seen.Add(reading);
        }

        foreach (var reading in seen)
        {
            Assert.Contains(reading.Groups["topic"].Value, (string[])["telemetry/", "cam/"]);
            Assert.Equal($"b'from pubB on {reading.Groups["topic"]}'", reading.Groups["msg"].Value);
            AssertIsPlausible(reading);
        }
    }

    [Fact]
    public async Task The_samples_subscriber_reads_the_seeds_publisher()
    {
        await using var seed = Seed("publish");
        var endpoint = await seed.ReadLineAsync(Deadline);
        await using var sample = Sample("subscriber", "--connect", endpoint, "--count", "4");
        Assert.Equal($"Subscribed to telemetry/, cam/ at {endpoint}; Ctrl+C stops.", await sample.ReadLineAsync(Deadline));
        for (var i = 0; i < 4; i++)
        {
            var line = await sample.ReadLineAsync(Deadline);
            var reading = Reading().Match(line);
            Assert.True(reading.Success, line);
            Assert.Equal("telemetry/", reading.Groups["topic"].Value);
            Assert.Equal("from pubA on telemetry/", reading.Groups["msg"].Value);
            AssertIsPlausible(reading);
        }
    }

    [Fact]
    public async Task Its_three_roles_are_three_programs_as_well_as_one()
    {
        await using var a = Sample("pubA", "--bind", "tcp://127.0.0.1:0", "--interval", "0.02");
        await using var b = Sample("pubB", "--bind", "tcp://127.0.0.1:0", "--interval", "0.02");
        string[] endpoints = [EndpointOf(await a.ReadLineAsync(Deadline)), EndpointOf(await b.ReadLineAsync(Deadline))];
        await using var subscriber = Sample("subscriber", "--connect", endpoints[0], "--connect", endpoints[1]);
        await subscriber.ReadLineAsync(Deadline);

        var seen = new HashSet<string>();
        while (seen.Count < 3)
            seen.Add(Reading().Match(await subscriber.ReadLineAsync(Deadline)).Groups["msg"].Value);
        Assert.Equal(["from pubA on telemetry/", "from pubB on cam/", "from pubB on telemetry/"], seen.Order(StringComparer.Ordinal));
    }

    public void Dispose() => _patience.Dispose();

    private static void AssertIsPlausible(Match reading)
    {
        var seq = uint.Parse(reading.Groups["seq"].Value, CultureInfo.InvariantCulture);
        Assert.Equal((20.0 + (seq % 10 * 0.5)).ToString("F2", CultureInfo.InvariantCulture), reading.Groups["temp"].Value);
        var age = DateTime.UtcNow - DateTime.UnixEpoch.AddSeconds(double.Parse(reading.Groups["ts"].Value, CultureInfo.InvariantCulture));
        Assert.InRange(age, TimeSpan.FromSeconds(-1), TimeSpan.FromSeconds(60));
    }

    private static string EndpointOf(string line) => Regex.Match(line, @"tcp://\S+(?=;)").Value;

    private static PeerProcess Sample(params string[] arguments)
    {
        // The sample is built beside these tests: samples/Telemetry/bin/Debug/net10.0.
        var output = new DirectoryInfo(AppContext.BaseDirectory);
        var program = Path.Combine(Repository.Root, "samples", "Telemetry", "bin", output.Parent!.Name, output.Name, "Telemetry.dll");
        return new("dotnet", [program, .. arguments]);
    }

    private static PeerProcess Seed(params string[] arguments)
    {
        Assert.SkipUnless(PythonPeer.Has("zmq, flatbuffers"), PythonPeer.Missing("zmq, flatbuffers"));
        Assert.SkipUnless(File.Exists("/usr/bin/flatc"), "flatc is not installed");
        var seeds = Path.Combine(Repository.Root, "..", "shared", "seeds");
        Assert.SkipUnless(Directory.Exists(seeds), $"{Path.GetFullPath(seeds)} is not on this machine");
        return PythonPeer.Start(
            "seed_telemetry.py", [Directory.EnumerateFiles(seeds, "*.txt").Single(), Path.Combine(Repository.Root, "schemas", "telemetry.fbs"), .. arguments]);
    }

    [GeneratedRegex(@"^\[(?<topic>.*)\] seq=(?<seq>\d+) ts=(?<ts>\d+\.\d{3}) temp=(?<temp>\d+\.\d\d) msg='(?<msg>.*)'$")]
    private static partial Regex Reading();
}
