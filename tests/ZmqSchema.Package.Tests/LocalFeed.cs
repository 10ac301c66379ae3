namespace ZmqSchema.Package.Tests;

/// <summary>The solution, packed once into a folder that serves as a NuGet source.</summary>
public sealed class LocalFeed : IAsyncLifetime
{
    private readonly TemporaryFolder _folder = new();

    /// <summary>Never seen before, so that no cache on the machine answers in our place.</summary>
    public string Version { get; } = $"0.0.0-stranger.{Environment.ProcessId}.{DateTime.UtcNow.Ticks}";

    /// <summary>The folder with the packages.</summary>
    public string Source => _folder.Below("feed");

    /// <summary>The path of a package's file: <c>nupkg</c> or <c>snupkg</c>.</summary>
    public string FileOf(string package, string extension = "nupkg") => Path.Combine(Source, $"{package}.{Version}.{extension}");

    public async ValueTask InitializeAsync() => await PackAsync(Source);

    /// <summary>What a maintainer runs, away from the repository's own <c>bin</c> and <c>obj</c>, from sources to packages.</summary>
    internal async Task PackAsync(string destination)
    {
        var artifacts = _folder.Below("artifacts");
        if (Directory.Exists(artifacts))
            Directory.Delete(artifacts, recursive: true);

        var packed = await CommandLine.DotnetAsync(Repository.Root, "pack", "ZmqSchema.sln", "-c", "Release", "-o", destination,
            $"-p:Version={Version}", "--artifacts-path", artifacts, "-p:UseArtifactsOutput=true", "--disable-build-servers");
        packed.Succeeds();
    }

    public ValueTask DisposeAsync()
    {
        _folder.Dispose();
        foreach (var package in NuGetCache.FoldersOf(Version))
            Directory.Delete(package, recursive: true);
        return ValueTask.CompletedTask;
    }
}
