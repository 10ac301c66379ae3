using System.Reflection;
using System.Text.RegularExpressions;
using ZmqSchema.Compiler.Fbs;
using ZmqSchema.Compiler.Fbs.Parsing;
using ZmqSchema.Compiler.Fbs.Rules;
using ZmqSchema.Compiler.Linking.Fbs;
using ZmqSchema.Compiler.Linking.Fbs.Rules;
using ZmqSchema.Compiler.Model;
using ZmqSchema.Compiler.Rules;

namespace ZmqSchema.Compiler.Tests.Fbs;

/// <summary>Each rule on schemas has a page whose wrong example is wrong and whose right one is right.</summary>
public partial class DiagnosticPageTests
{
    private static readonly Rule[] Rules =
    [
        .. new[] { typeof(SyntaxRules), typeof(TypeRules), typeof(MessageRules), typeof(EnumRules), typeof(FieldRules), typeof(DefaultRules) }
            .SelectMany(t => t.GetProperties(BindingFlags.Static | BindingFlags.Public))
            .Select(p => (Rule)p.GetValue(null)!),
    ];

    public static TheoryData<string> Ids { get; } = [.. Rules.Select(r => r.Id)];

    [Fact]
    public void No_two_rules_share_an_id() => Assert.Equal(Rules.Length, Rules.Select(r => r.Id).Distinct().Count());

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_page_says_what_the_rule_says(string id)
    {
        var rule = Rules.Single(r => r.Id == id);
        var page = File.ReadAllText(Path.Combine(Repository.Root, "docs", "diagnostics", $"{id}.md"));
        Assert.StartsWith($"# {id}: {rule.Title}\n\n**{rule.Severity}.** ", page, StringComparison.Ordinal);
        Assert.Contains("\n## When to silence it\n", page, StringComparison.Ordinal);

        var examples = Example().Matches(page);
        Assert.Equal(["Wrong", "Right"], examples.Select(e => e.Groups["kind"].Value));
        Assert.Equal(id == "ZMQ222" ? [] : [id], Found(examples[0].Groups["schema"].Value));
        Assert.Empty(Found(examples[1].Groups["schema"].Value));
    }

    // The pages of ZMQ272 to ZMQ274 are about messages of C#, which stand beside their schemas, and about schemas of other assemblies.
    private static readonly NamedMessage Quote = new(new("Market", EquatableArray.Of("Quote")), IsFlatBuffers: true, IsUnion: false, IsValueType: true, IsPublic: true);

    private static readonly EquatableArray<ForeignSchemas> Others = EquatableArray.Of(
        ForeignSchemas.Read("Robots", [new("schemas/robot.fbs", "namespace Robots; table Spare (private) { n:int; } table Robot { spare:Spare; }"), new("units.fbs", "table Unit {}")], [], isFriend: false),
        ForeignSchemas.Read("Arms", [new("units.fbs", "table Angle {}")], [], isFriend: false));

    private static IEnumerable<string> Found(string schema)
    {
        var parsed = SchemaParser.Parse(new("x.fbs", schema));
        var linked = FbsLinker.Link([parsed.Declaration], SchemaFolders.None, EquatableArray.Of(Quote), Others).Files.Single();
        return SchemaProject.Place(parsed, linked).Select(f => f.Finding.Rule.Id).Distinct();
    }

    [GeneratedRegex(@"## (?<kind>\w+)\n\n```fbs\n(?<schema>.*?)\n```", RegexOptions.Singleline)]
    private static partial Regex Example();
}
