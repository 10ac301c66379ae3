using System.Diagnostics;
using ZmqSchema.Benchmarks.Results;

namespace ZmqSchema.Benchmarks.Codecs.Pickle;

/// <summary>The peer: <c>pickle.dumps</c> and <c>pickle.loads</c> of the same bytes, timed by Python's timeit in its own process.</summary>
internal static class CPython
{
    private const string Python = "/usr/bin/python3";

    // Each line is a shape and its bytes; the answer its middle time, in nanoseconds.
    private const string Script = """
        import pickle, statistics, sys, timeit
        for line in sys.stdin:
            name, body = line.split()
            body = bytes.fromhex(body)
            value = pickle.loads(body)
            assert pickle.dumps(value, 4) == body
            for what, code in (("loads", "loads(body)"), ("dumps", "dumps(value, 4)")):
                timer = timeit.Timer(code, globals={"loads": pickle.loads, "dumps": pickle.dumps, "body": body, "value": value})
                count, _ = timer.autorange()
                times = [t / count * 1e9 for t in timer.repeat(9, count)]
                print(f"{name}\t{what}\t{statistics.median(times):.0f}")
        """;

    /// <summary>Times it; nothing comes of it where there is no Python.</summary>
    public static IReadOnlyList<CodecResult> Run()
    {
        if (!File.Exists(Python))
        {
            Console.WriteLine($"// {Python} is not here, and its pickle was not timed.");
            return [];
        }

        using var process = Process.Start(new ProcessStartInfo(Python, ["-c", Script]) { RedirectStandardInput = true, RedirectStandardOutput = true })!;
        process.StandardInput.WriteLine($"Telemetry {Convert.ToHexString(Bodies.Of(Values.Telemetry))}");
        process.StandardInput.WriteLine($"Pose {Convert.ToHexString(Bodies.Of(Values.Pose))}");
        process.StandardInput.WriteLine($"Scan {Convert.ToHexString(Bodies.Of(Values.Scan))}");
        process.StandardInput.Close();
        var results = process.StandardOutput.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(Read).ToArray();
        process.WaitForExit();
        foreach (var result in results)
            Console.WriteLine(Numbers.Text($"// {result.Case}, {result.Method}: {result.Nanoseconds:0} ns"));
        return results;
    }

    private static CodecResult Read(string line)
    {
        var words = line.Split('\t');
        return new($"{(words[1] == "loads" ? "Unpack" : "Pack")}{words[0]}", $"CPython {words[1]}", Numbers.Parse(words[2]), null);
    }
}
