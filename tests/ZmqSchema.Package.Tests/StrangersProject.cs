namespace ZmqSchema.Package.Tests;

/// <summary>A project of <c>Strangers/</c>, out in the world with its own folder and nothing of ours above it.</summary>
internal sealed class StrangersProject : IDisposable
{
    private readonly TemporaryFolder _home = new();
    private readonly string _name;
    private readonly LocalFeed _feed;

    public StrangersProject(string name, LocalFeed feed)
    {
        (_name, _feed) = (name, feed);
        foreach (var file in Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Strangers", name), "*", SearchOption.AllDirectories))
        {
            var copy = Below(Path.GetRelativePath(Path.Combine(AppContext.BaseDirectory, "Strangers", name), file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        // The machine's own sources stay: this adds one to them.
        File.WriteAllText(_home.Below("nuget.config"), $"""
            <configuration>
              <packageSources>
                <add key="zmqschema-just-packed" value="{feed.Source}" />
              </packageSources>
            </configuration>
            """);

        // Whatever lies in the temp folder of this machine is not the stranger's.
        foreach (var file in (string[])["Directory.Build.props", "Directory.Build.targets", "Directory.Packages.props"])
            File.WriteAllText(_home.Below(file), "<Project />");
    }

    public string Folder => _home.Below(_name);

    public string Below(params ReadOnlySpan<string> names) => Path.Combine([Folder, .. names]);

    /// <summary>Writes more into the project file.</summary>
    public void Add(string elements)
    {
        var file = Below($"{_name}.csproj");
        File.WriteAllText(file, File.ReadAllText(file).Replace("</Project>", $"{elements}</Project>"));
    }

    public Task<Outcome> BuildAsync() => DotnetAsync("build");

    public Task<Outcome> RunAsync() => DotnetAsync("run");

    /// <summary>Publishes with every warning about trimming told by itself, not once for an assembly.</summary>
    public Task<Outcome> PublishAsync(params IEnumerable<string> options) =>
        DotnetAsync("publish", ["-o", Below("published"), "-p:TrimmerSingleWarn=false", .. options]);

    public Task<Outcome> RunPublishedAsync() => CommandLine.RunAsync(Folder, Below("published", OperatingSystem.IsWindows() ? $"{_name}.exe" : _name));

    /// <summary>The files that a build would hand to the compiler beside the source, as the IDE asks for them too.</summary>
    public async Task<string[]> AdditionalFilesAsync(params string[] properties)
    {
        (await DotnetAsync("restore")).Succeeds();
        var items = (await DotnetAsync("msbuild", ["-getItem:AdditionalFiles", .. properties])).Succeeds();
        var json = System.Text.Json.JsonDocument.Parse(string.Join('\n', items.Lines));
        return
        [
            .. json.RootElement.GetProperty("Items").GetProperty("AdditionalFiles").EnumerateArray()
                .Where(item => item.GetProperty("SourceItemGroup").GetString() == "ZmqSchemaFile")
                .Select(item => item.GetProperty("Identity").GetString()!.Replace('\\', '/'))
                .Order(StringComparer.Ordinal),
        ];
    }

    public void Dispose() => _home.Dispose();

    private Task<Outcome> DotnetAsync(string command, params IEnumerable<string> arguments) =>
        CommandLine.DotnetAsync(Folder, command, [.. arguments, $"-p:ZmqSchemaVersion={_feed.Version}", .. NoServers(command)]);

    private static string[] NoServers(string command) => command is "msbuild" ? ["-nodeReuse:false"] : ["--disable-build-servers"];
}
