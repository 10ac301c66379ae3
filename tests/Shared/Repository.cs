namespace ZmqSchema.Tests;

/// <summary>Where the repository is on this machine: found from the running tests, because a deterministic build forgets where its sources were.</summary>
internal static class Repository
{
    public static string Root { get; } = Find();

    private static string Find()
    {
        var folder = AppContext.BaseDirectory;
        while (folder is not null && !File.Exists(Path.Combine(folder, "ZmqSchema.sln")))
            folder = Path.GetDirectoryName(folder);
        return folder ?? throw new DirectoryNotFoundException($"The tests run in {AppContext.BaseDirectory}, outside of the repository.");
    }
}
