using ZmqSchema.Compiler.Fbs;

namespace ZmqSchema.Compiler.Tests.Fbs;

/// <summary>Both corpora compile without a finding.</summary>
public class CorpusTests
{
    [Fact]
    public void Foxglove_has_no_finding()
    {
        var compiled = SchemaProject.Compile(Schemas.In(Schemas.Foxglove));
        Assert.Empty(compiled.Findings);
        Assert.All(compiled.Schema.Files, f => Assert.True(f.IsSound));
        Assert.True(compiled.Schema.Files.Sum(f => f.Tables.Count) > 40);
    }

    [Fact]
    public void Our_own_has_no_finding()
    {
        var compiled = SchemaProject.Compile(Schemas.In(Schemas.Corpus));
        Assert.Empty(compiled.Findings);
        Assert.All(compiled.Schema.Files, f => Assert.True(f.IsSound));
    }

    [Fact]
    public void Files_are_linked_in_whatever_order_they_come()
    {
        var texts = Schemas.In(Schemas.Corpus);
        Assert.Equal(SchemaProject.Compile(texts).Schema, SchemaProject.Compile(texts.Reverse()).Schema);
    }

    [Fact]
    public void Flatc_takes_our_own_corpus()
    {
        Flatc.SkipUnlessInstalled();
        using var folder = new TemporaryFolder();
        foreach (var schema in Schemas.In(Schemas.Corpus))
        {
            string[] language = schema.Path.EndsWith("text_defaults.fbs", StringComparison.Ordinal) ? ["--swift"] : ["-b", "--schema"];
            var (exitCode, output) = Flatc.Run(Path.GetDirectoryName(schema.Path)!, [.. language, "-o", folder.Path, schema.Path]);
            Assert.True(exitCode == 0, output);
        }
    }
}
