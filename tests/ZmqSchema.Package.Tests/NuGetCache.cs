namespace ZmqSchema.Package.Tests;

/// <summary>The machine's folder of unpacked packages, where restoring a stranger's project leaves ours.</summary>
internal static class NuGetCache
{
    private static string Root { get; } = Environment.GetEnvironmentVariable("NUGET_PACKAGES")
        ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");

    public static IEnumerable<string> FoldersOf(string version) =>
        Directory.Exists(Root) ? Directory.GetDirectories(Root, "zmqschema*").Select(id => Path.Combine(id, version)).Where(Directory.Exists) : [];
}
