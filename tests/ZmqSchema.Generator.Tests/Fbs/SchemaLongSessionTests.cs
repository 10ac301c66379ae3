using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using ZmqSchema.Generator.Tests.Compilations;
using ZmqSchema.Generator.Tests.Fbs.Referenced;

namespace ZmqSchema.Generator.Tests.Fbs;

/// <summary>After any number of edits of schemas and of the code that they name, the generator says and writes what a fresh one does.</summary>
public class SchemaLongSessionTests
{
    private const string Usings = "global using ZmqSchema;";

    // Each file in several versions that change what the others mean.
    private static readonly (string Path, string[] Versions)[] s_files =
    [
        ("Order.cs",
        [
            "namespace Market; [ZmqUnion] public abstract partial record Order { public sealed record Buy(Price At) : Order; public sealed record Sell(int Amount) : Order; }",
            "namespace Market; [ZmqUnion] public abstract partial record Order { public sealed record Sell(int Amount) : Order; public sealed record Buy(Price At, Order? Then) : Order; }",
            "namespace Market; [ZmqUnion, ZmqMessage(WireFormat.CapnProto)] internal abstract partial record Order { internal sealed record None(string Why) : Order; }",
            "namespace Market; [ZmqMessage(WireFormat.FlatBuffers)] public partial record Order(int Amount);",
            "namespace Market; public abstract record Order;",
            "namespace Elsewhere; [ZmqUnion] public abstract partial record Order { public sealed record One(int A) : Order; }",
        ]),
        ("Price.cs",
        [
            "namespace Market; [ZmqMessage] public partial record struct Price(long Units, byte Scale);",
            "namespace Market; [ZmqMessage] public partial record struct Price(long Units, byte Scale, Side Side);",
            "namespace Market; [ZmqMessage(WireFormat.FlatBuffers)] internal partial record Price(string Text, BookT? Of);",
            "namespace Market; [ZmqMessage(WireFormat.Json)] public partial record Price(string Text);",
            "",
        ]),
        ("Side.cs", ["namespace Market; public enum Side { Bid, Ask }", "namespace Market; public enum Side : ulong { Bid, Ask }", "namespace Market; public struct Side { }"]),
        ("/other/book.fbs",
        [
            "namespace Market; table Book { order:Order; orders:[Order]; price:Price; n:int; } root_type Book;",
            "namespace Market; table Book { price:[Price]; order:Order (required); spot:Robots.Stop; } table Other { n:int; }",
            "namespace Market; table Book { ids:Order (id: 2); n:int (id: 0); }",
            "namespace Market; union Order { Book } table Book { n:int; own:Price; } table Shelf { order:Order; }",
            "namespace Market; struct Book { price:Price; }",
            "namespace Market; union Any { Order, Worth:Price, Robots.Stop } table Book { any:Any; all:[Any]; }",
            "namespace Market; table Boo",
        ]),
        ("/other/shelf.fbs",
        [
            "include \"book.fbs\"; namespace Market.Shelves; table Shelf { books:[Book]; first:Market.Order; price:Price; }",
            "include \"book.fbs\"; include \"robot.fbs\"; namespace Elsewhere; table Shelf { first:Order; robot:Robots.Robot; tool:[Robots.Tool]; stop:Robots.Stop; }",
            "include \"robots/robot.fbs\"; table Shelf { secret:Robots.Secret; }",
            "namespace Market; table Order { n:int; } table Shelf { first:Order; }",
        ]),
    ];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void A_driver_of_many_edits_is_worth_a_fresh_one(int seed)
    {
        var random = new Random(seed);
        var texts = s_files.ToDictionary(f => f.Path, f => f.Versions[0]);
        var run = Fresh(texts);
        for (var edit = 0; edit < 40; edit++)
        {
            var (path, versions) = s_files[random.Next(s_files.Length)];
            texts[path] = random.Next(6) == 0 ? "\n" + texts[path] : versions[random.Next(versions.Length)];
            if (path.EndsWith(".fbs", StringComparison.Ordinal))
                run.With((path, texts[path]));
            else
                run.Edit(Project(texts));

            var fresh = Fresh(texts);
            Assert.True(run.Result.Exception is null, run.Result.Exception?.ToString());
            Assert.Equal(fresh.Findings.Order(StringComparer.Ordinal), run.Findings.Order(StringComparer.Ordinal));
            Assert.Equal(Written(fresh), Written(run));
        }
    }

    [Fact]
    public void The_first_versions_are_sound()
    {
        var run = Fresh(s_files.ToDictionary(f => f.Path, f => f.Versions[0]));
        Assert.Empty(run.Findings);
        Assert.Empty(run.Output.GetDiagnostics(TestContext.Current.CancellationToken).Where(d => d.Severity is DiagnosticSeverity.Error && d.Id != "CS1591"));
    }

    private static string[] Written(SchemaRun run) => [.. run.Files.Select(f => $"{f.Key}\n{f.Value}").Order(StringComparer.Ordinal)];

    private static SchemaRun Fresh(Dictionary<string, string> texts) =>
        new SchemaRun("/other/", Project(texts)).With([.. texts.Where(t => t.Key.EndsWith(".fbs", StringComparison.Ordinal)).Select(t => (t.Key, t.Value))]);

    private static CSharpCompilation Project(Dictionary<string, string> texts) => Library.One.Refer(
        UserProject.Of([UserProject.File("Usings.cs", Usings), .. texts.Where(t => t.Key.EndsWith(".cs", StringComparison.Ordinal)).Select(t => UserProject.File(t.Key, t.Value))]));
}
