using System.Diagnostics;
using System.Globalization;
using BenchmarkDotNet.Attributes;

namespace ZmqSchema.Benchmarks.Codecs.Pickle;

/// <summary>Packing and unpacking pickles. CPython's side is in a process of its own: <see cref="CPython"/>.</summary>
public abstract class PickleCodecs<T> where T : IZmqMessage<T>
{
    private readonly T _message;
    private readonly byte[] _body;
    private readonly byte[] _destination;

    protected PickleCodecs(T message)
    {
        _message = message;
        _body = new byte[message.GetPackedSize()];
        message.Pack(_body);
        _destination = new byte[_body.Length];
    }

    internal byte[] Body => _body;

    [Benchmark(Description = "ZmqSchema Pack")]
    public int Pack() => _message.Pack(_destination);

    [Benchmark(Description = "ZmqSchema Unpack")]
    public T Unpack() => T.Unpack(_body);
}

public class PickleTelemetry() : PickleCodecs<Telemetry>(Values.Telemetry);

public class PicklePose() : PickleCodecs<Pose>(Values.Pose);

public class PickleScan() : PickleCodecs<Scan>(Values.Scan);

/// <summary>The peer: <c>pickle.dumps</c> and <c>pickle.loads</c> of the same bytes, timed by Python's timeit in its own process.</summary>
internal static class CPython
{
    private const string Python = "/usr/bin/python3";

    // Each line is a shape and its bytes; the answer its best and its middle time, in nanoseconds.
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
                print(f"{name}\t{what}\t{min(times):.0f}\t{statistics.median(times):.0f}")
        """;

    /// <summary>Times it and prints a table; says so where there is no Python.</summary>
    public static void Run()
    {
        if (!File.Exists(Python))
        {
            Console.WriteLine($"// {Python} is not here, and pickle.loads was not timed.");
            return;
        }

        using var process = Process.Start(new ProcessStartInfo(Python, ["-c", Script]) { RedirectStandardInput = true, RedirectStandardOutput = true })!;
        foreach (var (name, body) in new[]
        {
            ("Telemetry", new PickleTelemetry().Body), ("Pose", new PicklePose().Body), ("Scan", new PickleScan().Body),
        })
            process.StandardInput.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name} {Convert.ToHexString(body)}"));
        process.StandardInput.Close();

        Console.WriteLine("// CPython in its own process, ns: shape, what, best, median");
        Console.WriteLine(process.StandardOutput.ReadToEnd());
        process.WaitForExit();
    }
}
