using Microsoft.CodeAnalysis;
using ZmqSchema.Generator.Frontends.Fbs;

namespace ZmqSchema.Generator.Tests.Fbs;

/// <summary>Editing one schema file reads that one again; links only when it says something else; and reports only where something changed.</summary>
public class SchemaCachingTests
{
    private static readonly (string, string)[] Files =
    [
        ("/project/a.fbs", "include \"b.fbs\"; table A { b:B; }"),
        ("/project/b.fbs", "table B { x:int; }"),
        ("/project/c.fbs", "table C { y:int; }"),
    ];

    [Fact]
    public void Nothing_changed_nothing_runs()
    {
        var run = SchemaRun.Of(Files).With();
        foreach (var step in new[] { FbsSteps.Read, FbsSteps.Parse, FbsSteps.Declare, FbsSteps.Link, FbsSteps.Locate })
            Assert.All(run.ReasonsOf(step), reason => Assert.Contains(reason, new[] { IncrementalStepRunReason.Cached, IncrementalStepRunReason.Unchanged }));
    }

    [Fact]
    public void The_same_text_again_is_not_read_again()
    {
        var run = SchemaRun.Of(Files).With(Files[1]);
        Assert.All(run.ReasonsOf(FbsSteps.Parse), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
    }

    [Theory]
    [InlineData("\n\ntable B { x:int; }")]
    [InlineData("// a comment\ntable B {\n  x:int;\n}")]
    public void Moving_lines_reads_one_file_and_links_nothing(string moved)
    {
        var run = SchemaRun.Of(Files).With(("/project/b.fbs", moved));
        Assert.Equal([IncrementalStepRunReason.Modified, IncrementalStepRunReason.Cached, IncrementalStepRunReason.Cached], Parsed(run));
        Assert.All(run.ReasonsOf(FbsSteps.Link), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
    }

    [Fact]
    public void Another_field_reads_one_file_and_links()
    {
        var run = SchemaRun.Of(Files).With(("/project/b.fbs", "table B { x:int; z:int; }"));
        Assert.Equal([IncrementalStepRunReason.Modified, IncrementalStepRunReason.Cached, IncrementalStepRunReason.Cached], Parsed(run));
        Assert.Equal([IncrementalStepRunReason.Modified], run.ReasonsOf(FbsSteps.Link));
        Assert.DoesNotContain(IncrementalStepRunReason.Modified, run.ReasonsOf(FbsSteps.Locate));
    }

    [Fact]
    public void A_mistake_is_reported_for_its_file_alone()
    {
        var run = SchemaRun.Of(Files).With(("/project/b.fbs", "table B { x:Nothing; }"));
        Assert.Single(run.ReasonsOf(FbsSteps.Locate), IncrementalStepRunReason.Modified);
        Assert.StartsWith("/project/b.fbs 1:13 ZMQ220 ", run.Findings.Single(), StringComparison.Ordinal);
        Assert.Empty(run.With(Files[1]).Findings);
    }

    private static IEnumerable<IncrementalStepRunReason> Parsed(SchemaRun run) => run.ReasonsOf(FbsSteps.Parse).OrderBy(r => r != IncrementalStepRunReason.Modified);
}
