using System.Runtime.CompilerServices;

namespace ZmqSchema.Generator.Tests;

/// <summary>Where the repository is on this machine.</summary>
internal static class Repository
{
    public static string Root { get; } = Path.GetFullPath(Path.Combine(Here(), "..", ".."));

    public static string Tests { get; } = Here();

    private static string Here([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
}
