using System.Diagnostics;
using System.Text.Json;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

namespace ZmqSchema.Benchmarks.Codecs;

/// <summary>
/// Each class of benchmarks has a process of its own. In one process for all, what the JIT learned from the benchmarks before (which branches
/// are taken, what is worth inlining in methods that formats share) decides about the next: one of them ran at half of its rate that way.
/// </summary>
internal static class ClassProcess
{
    /// <summary>What such a process is started with; the class and the file for its results follow.</summary>
    public const string Command = "codec-class";

    /// <summary>Runs <paramref name="type"/>'s benchmarks in a new process and waits for what comes of them.</summary>
    /// <exception cref="InvalidOperationException">A benchmark failed; the process has said why.</exception>
    public static CodecResult[] Measure(Type type)
    {
        var file = Path.GetTempFileName();
        try
        {
            using var process = Process.Start(new ProcessStartInfo("dotnet", [typeof(ClassProcess).Assembly.Location, Command, type.FullName!, file]))!;
            process.WaitForExit();
            return process.ExitCode == 0
                ? JsonSerializer.Deserialize<CodecResult[]>(File.ReadAllText(file))!
                : throw new InvalidOperationException($"The benchmarks of {type.FullName} failed: see above.");
        }
        finally
        {
            File.Delete(file);
        }
    }

    /// <summary>What the process does.</summary>
    public static void Run(string[] arguments)
    {
        var type = typeof(ClassProcess).Assembly.GetType(arguments[0], throwOnError: true)!;
        var results = BenchmarkRunner.Run(type, CodecConfig.Create()).Reports.Select(ResultOf).ToArray();
        if (results.Length == 0)
            throw new InvalidOperationException($"{type.FullName} has run nothing.");
        File.WriteAllText(arguments[1], JsonSerializer.Serialize(results));
    }

    private static CodecResult ResultOf(BenchmarkReport report)
    {
        var descriptor = report.BenchmarkCase.Descriptor;
        return new(
            descriptor.Type.Name,
            descriptor.WorkloadMethodDisplayInfo.Trim('\''),
            report.ResultStatistics?.Median ?? throw new InvalidOperationException($"{descriptor.DisplayInfo} failed."),
            report.GcStats.GetBytesAllocatedPerOperation(report.BenchmarkCase));
    }
}
