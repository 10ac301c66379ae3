namespace ZmqSchema.Package.Tests;

public sealed class PackageContents(LocalFeed feed)
{
    [Fact]
    public void Packing_the_solution_gives_three_packages_and_their_symbols() => Assert.Equal(
        [
            $"ZmqSchema.{feed.Version}.nupkg", $"ZmqSchema.{feed.Version}.snupkg",
            $"ZmqSchema.LibZmq.{feed.Version}.nupkg", $"ZmqSchema.LibZmq.{feed.Version}.snupkg",
            $"ZmqSchema.NetMQ.{feed.Version}.nupkg", $"ZmqSchema.NetMQ.{feed.Version}.snupkg",
        ],
        Directory.GetFiles(feed.Source).Select(Path.GetFileName).Order(StringComparer.Ordinal));

    [Fact]
    public void ZmqSchema_carries_the_generator_and_what_finds_schema_files()
    {
        using var package = new PackageFile(feed.FileOf("ZmqSchema"));

        // Roslyn restores nothing for an analyzer: a third assembly there could only be somebody else's.
        Assert.Equal(
            [
                "README.md", "ZmqSchema.nuspec",
                "analyzers/dotnet/cs/ZmqSchema.Compiler.dll", "analyzers/dotnet/cs/ZmqSchema.Generator.dll",
                "buildTransitive/ZmqSchema.props", "buildTransitive/ZmqSchema.targets",
                "lib/net10.0/ZmqSchema.dll", "lib/net10.0/ZmqSchema.xml",
            ],
            package.Contents);
    }

    [Fact]
    public void ZmqSchema_NetMQ_carries_itself_and_what_makes_NetMQ_fit_for_trimming()
    {
        using var package = new PackageFile(feed.FileOf("ZmqSchema.NetMQ"));

        Assert.Equal(
            [
                "README.md", "ZmqSchema.NetMQ.nuspec",
                "buildTransitive/NetMQ.Substitutions.xml", "buildTransitive/ZmqSchema.NetMQ.targets",
                "lib/net10.0/ZmqSchema.NetMQ.dll", "lib/net10.0/ZmqSchema.NetMQ.xml",
            ],
            package.Contents);
    }

    [Fact]
    public void ZmqSchema_LibZmq_carries_itself_and_has_no_need_of_NetMQ()
    {
        using var package = new PackageFile(feed.FileOf("ZmqSchema.LibZmq"));

        Assert.Equal(
            ["README.md", "ZmqSchema.LibZmq.nuspec", "lib/net10.0/ZmqSchema.LibZmq.dll", "lib/net10.0/ZmqSchema.LibZmq.xml"],
            package.Contents);
        Assert.DoesNotContain("NetMQ", package.Dependencies.Keys);
    }

    [Theory]
    [InlineData("ZmqSchema.LibZmq")]
    [InlineData("ZmqSchema.NetMQ")]
    public void A_transport_lets_the_generator_flow_on(string id)
    {
        using var package = new PackageFile(feed.FileOf(id));

        Assert.Equal(new(feed.Version, Include: "All", Exclude: null), package.Dependencies["ZmqSchema"]);
    }

    [Theory]
    [InlineData("System.Security.Cryptography.Xml")]
    [InlineData("System.ServiceModel.Primitives")]
    public void ZmqSchema_NetMQ_lifts_what_NetMQ_asks_for_to_versions_that_exist(string dependency)
    {
        using var package = new PackageFile(feed.FileOf("ZmqSchema.NetMQ"));

        Assert.Contains(dependency, package.Dependencies.Keys);
    }

    [Theory]
    [InlineData("ZmqSchema")]
    [InlineData("ZmqSchema.LibZmq")]
    [InlineData("ZmqSchema.NetMQ")]
    public void A_package_says_what_it_is_and_under_which_licence(string id)
    {
        using var package = new PackageFile(feed.FileOf(id));

        Assert.Equal("MIT", package.Said("license"));
        Assert.Equal("README.md", package.Said("readme"));
        Assert.NotEmpty(package.Said("description")!);
        Assert.Equal(File.ReadAllBytes(Path.Combine(Repository.Root, "README.md")), package.Read("README.md"));
    }

    [Theory]
    [InlineData("ZmqSchema")]
    [InlineData("ZmqSchema.LibZmq")]
    [InlineData("ZmqSchema.NetMQ")]
    public void Symbols_belong_to_the_assembly(string id)
    {
        using var package = new PackageFile(feed.FileOf(id));
        using var symbols = new PackageFile(feed.FileOf(id, "snupkg"));

        Assert.Equal([$"{id}.nuspec", $"lib/net10.0/{id}.pdb"], symbols.Contents.Order(StringComparer.Ordinal));
        Assert.Equal(package.SymbolsOf($"lib/net10.0/{id}.dll"), symbols.IdentityOf($"lib/net10.0/{id}.pdb"));
    }

    [Fact]
    public void The_attributes_are_documented()
    {
        using var package = new PackageFile(feed.FileOf("ZmqSchema"));
        var members = package.ReadXml("lib/net10.0/ZmqSchema.xml").Descendants("member");

        Assert.Contains(members, member => member.Attribute("name")!.Value == "T:ZmqSchema.ZmqMessageAttribute" && member.Value.Trim() != "");
    }

    [Fact]
    public async Task The_same_sources_give_the_same_packages()
    {
        using var again = new TemporaryFolder();
        await feed.PackAsync(again.Path);

        Assert.All(Directory.GetFiles(feed.Source), package => Assert.True(
            File.ReadAllBytes(package).AsSpan().SequenceEqual(File.ReadAllBytes(again.Below(Path.GetFileName(package)))),
            $"{Path.GetFileName(package)} differs from one packing to the next"));
    }
}
