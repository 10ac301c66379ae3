using System.Runtime.InteropServices;

namespace ZmqSchema.Benchmarks.Results;

/// <summary>Where and when something was measured.</summary>
/// <param name="Processor">As the system names it.</param>
/// <param name="Cores">Processors that the runtime sees.</param>
/// <param name="System">The operating system.</param>
/// <param name="Runtime">The .NET runtime.</param>
/// <param name="Load">Processes that wanted to run in the minute before, on average; negative where nobody says.</param>
/// <param name="When">When it began, UTC.</param>
public sealed record Machine(string Processor, int Cores, string System, string Runtime, double Load, DateTimeOffset When)
{
    /// <summary>This one, now.</summary>
    public static Machine Here() => new(
        Field("/proc/cpuinfo", "model name") ?? RuntimeInformation.ProcessArchitecture.ToString(),
        Environment.ProcessorCount,
        RuntimeInformation.OSDescription,
        RuntimeInformation.FrameworkDescription,
        File.Exists("/proc/loadavg") ? Numbers.Parse(File.ReadAllText("/proc/loadavg").Split(' ')[0]) : -1,
        DateTimeOffset.UtcNow);

    private static string? Field(string file, string name) => File.Exists(file)
        ? File.ReadLines(file).FirstOrDefault(line => line.StartsWith(name, StringComparison.Ordinal))?.Split(':', 2)[1].Trim()
        : null;
}
