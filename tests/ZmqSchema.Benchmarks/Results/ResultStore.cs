using System.Text.Json;
using ZmqSchema.Tests;

namespace ZmqSchema.Benchmarks.Results;

/// <summary>What runs leave for <c>report</c>: a JSON file each under <c>artifacts/benchmarks</c>. The next run of the same takes its place.</summary>
internal static class ResultStore
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };

    /// <summary>Whether results are kept at all. A trial run turns it off.</summary>
    public static bool IsOn { get; set; } = true;

    private static string Folder { get; } = Path.Combine(Repository.Root, "artifacts", "benchmarks");

    /// <param name="kind">What was run: <c>sockets</c>.</param>
    /// <param name="name">Which of them: <c>pose</c>.</param>
    /// <param name="machine">Where.</param>
    /// <param name="results">What came of it.</param>
    public static void Save<T>(string kind, string name, Machine machine, T results)
    {
        if (!IsOn)
            return;
        Directory.CreateDirectory(Path.Combine(Folder, kind));
        File.WriteAllText(PathOf(kind, name), JsonSerializer.Serialize(new Recorded<T>(machine, results), Indented));
    }

    /// <summary>What was run last, or null when it never was.</summary>
    public static Recorded<T>? Load<T>(string kind, string name) => File.Exists(PathOf(kind, name))
        ? JsonSerializer.Deserialize<Recorded<T>>(File.ReadAllText(PathOf(kind, name)))
        : null;

    private static string PathOf(string kind, string name) => Path.Combine(Folder, kind, name + ".json");
}
