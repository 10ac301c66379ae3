namespace ZmqSchema.Generator.Tests.Fbs;

/// <summary>The schema files that the repository has, and those that stand beside it.</summary>
internal static class Corpora
{
    /// <summary>The corpus of our own.</summary>
    public static string Own { get; } = Path.Combine(Repository.Root, "schemas", "fbs");

    /// <summary>Foxglove's schemas, which stand beside the repository where there is a copy.</summary>
    public static string Foxglove { get; } = Path.Combine(Repository.Root, "..", "shared", "corpus", "foxglove");

    /// <summary>All schemas of a folder, by their full paths.</summary>
    public static (string Path, string Text)[] In(string folder)
    {
        Assert.SkipUnless(Directory.Exists(folder), $"{Path.GetFullPath(folder)} is not on this machine");
        return [.. Directory.EnumerateFiles(folder, "*.fbs", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(f => (Path.GetFullPath(f), File.ReadAllText(f)))];
    }
}
