using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using ZmqSchema.Generator.Tests.Compilations;

namespace ZmqSchema.Generator.Tests.Caching;

/// <summary>After any number of edits the generator says and writes what a fresh one does.</summary>
public class LongSessionTests
{
    // Each file in several versions that change what the others mean.
    private static readonly string[][] s_files =
    [
        ["global using ZmqSchema;", "global using ZmqSchema; global using Side = System.Int64;", "global using ZmqSchema; global using Message = ZmqSchema.ZmqMessageAttribute;"],
        [
            "namespace Market; [ZmqMessage] public partial record struct Price(long Units, byte Scale);",
            "namespace Market; [ZmqMessage(WireFormat.Json, WireFormat.Struct)] public partial record struct Price(long Units, byte Scale, ushort Venue);",
            "namespace Market; public record struct Price(long Units);",
            "namespace Market;",
        ],
        [
            "namespace Market; [ZmqMessage(Topic = Topics.Tick)] public partial class Tick { public Price Price; public Side Side { get; set; } }",
            "namespace Market; [ZmqMessage(Topic = Topics.Tick)] public partial class Tick : Stamped { public Side Side { get; set; } public Price Price; }",
            "\nnamespace Market; [Message] public partial class Tick { public Price Price; public string Side = \"\"; }",
        ],
        ["namespace Market; public enum Side { Bid, Ask }", "namespace Market; public enum Side : byte { Bid = Limits.First, Ask }", "namespace Elsewhere; public enum Side { Bid }"],
        [
            "namespace Market; public static class Topics { public const string Tick = \"tick/\"; } public static class Limits { public const byte First = 3; }",
            "namespace Market; public static class Topics { public const string Tick = \"ticks/\"; } public static class Limits { public const byte First = 4; }",
        ],
        [
            "namespace Market; public class Stamped { public ulong Stamp { get; set; } }",
            "namespace Market; public class Stamped { public long Stamp { get; set; } /* more */ public int Zone; }",
            "namespace Market; public class Stamped { } public partial class Tick { public int Second; }",
        ],
        ["", "namespace Market { public class ZmqMessageAttribute : System.Attribute { } }", "namespace Market.Price { public class Nothing { } }"],
        ["[ZmqMessage(WireFormat.MessagePack)] public partial record Book(System.Collections.Generic.List<Market.Tick> Ticks);"],
        ["[ZmqUnion] public abstract partial record Order { public sealed record Buy(Market.Price At) : Order; }", "[ZmqUnion] public abstract partial record Order { public sealed record Sell(int At) : Order; }"],
    ];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void A_driver_of_many_edits_is_worth_a_fresh_one(int seed)
    {
        var random = new Random(seed);
        var project = UserProject.Of([.. s_files.Select((versions, i) => File(i, versions[0]))]);
        var generation = Generation.Of(project);
        for (var edit = 0; edit < 60; edit++)
        {
            var file = random.Next(s_files.Length);
            var tree = project.SyntaxTrees.Single(t => t.FilePath == Path(file));
            var edited = File(file, s_files[file][random.Next(s_files[file].Length)]);
            project = random.Next(8) == 0 ? project.RemoveSyntaxTrees(tree).AddSyntaxTrees(edited) : project.ReplaceSyntaxTree(tree, edited);
            generation = generation.Over(project);

            var fresh = Generation.Of(project);
            Assert.True(generation.Result.Exception is null, generation.Result.Exception?.ToString());
            Assert.Equal(Said(fresh), Said(generation));
            Assert.Equal(Written(fresh), Written(generation));
        }
    }

    private static string[] Said(Generation generation) =>
        [.. generation.Result.Diagnostics.Select(d => $"{d.Location.GetLineSpan().Path} {Generation.Describe(d)}").Order(StringComparer.Ordinal)];

    private static string[] Written(Generation generation) =>
        [.. generation.Files.Select(f => $"{f.HintName}\n{f.SourceText}").Order(StringComparer.Ordinal)];

    private static SyntaxTree File(int file, string text) => UserProject.File(Path(file), text);

    private static string Path(int file) => $"File{file}.cs";
}
