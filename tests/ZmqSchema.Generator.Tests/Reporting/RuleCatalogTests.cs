using System.Reflection;
using System.Text.RegularExpressions;
using ZmqSchema.Compiler.Formats;
using ZmqSchema.Compiler.Formats.FlatBuffers;
using ZmqSchema.Compiler.Rules;
using ZmqSchema.Generator.Frontends.CSharp.Rules;
using ZmqSchema.Generator.Reporting;

namespace ZmqSchema.Generator.Tests.Reporting;

/// <summary>Each rule has an id of its own, a test, and a page; and somebody asks it.</summary>
public partial class RuleCatalogTests
{
    // What older versions report; their links lead here still, and no other rule gets the id.
    private static readonly string[] Retired = ["ZMQ590"];

    [Fact]
    public void No_two_rules_share_an_id() => Assert.Equal(RuleCatalog.All.Count, RuleCatalog.All.Select(r => r.Id).Distinct().Count());

    [Theory]
    [MemberData(nameof(RuleCatalog.Ids), MemberType = typeof(RuleCatalog))]
    public void A_rule_has_a_row_in_the_mistakes(string id) => Assert.Contains(id, IdsInRows());

    [Theory]
    [MemberData(nameof(RuleCatalog.Ids), MemberType = typeof(RuleCatalog))]
    public void A_rule_has_a_page_and_a_line_in_the_index(string id)
    {
        var rule = RuleCatalog.All.Single(r => r.Id == id);
        var page = File.ReadAllText(Path.Combine(Repository.Root, "docs", "diagnostics", $"{id}.md"));
        var index = File.ReadAllText(Path.Combine(Repository.Root, "docs", "diagnostics", "README.md"));

        Assert.StartsWith($"# {id}: {rule.Title}\n", page, StringComparison.Ordinal);
        Assert.Contains($"**{rule.Severity}.**", page, StringComparison.Ordinal);
        foreach (var heading in new[] { "## Wrong", "## Right", "## When to silence it" })
            Assert.Contains($"\n{heading}\n", page, StringComparison.Ordinal);
        Assert.Contains($"| [{id}]({id}.md) | {rule.Severity} | {rule.Title} |", index, StringComparison.Ordinal);
        Assert.EndsWith($"/docs/diagnostics/{id}.md", Diagnostics.Descriptor(rule).HelpLinkUri, StringComparison.Ordinal);
    }

    [Fact]
    public void There_are_no_pages_without_a_rule()
    {
        var pages = Directory.EnumerateFiles(Path.Combine(Repository.Root, "docs", "diagnostics"), "ZMQ*.md").Select(Path.GetFileNameWithoutExtension);
        Assert.Equal(RuleCatalog.All.Select(r => r.Id).Concat(Retired).Order(StringComparer.Ordinal), pages.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_rule_class_is_asked()
    {
        Rule[] asked = [.. TypeRules.All, .. MemberRules.All, .. MemberRules.Ignored, .. RuleBook.Common, .. WireFormats.All.Append(new FlatBuffersFormat()).DistinctBy(f => f.Format).SelectMany(f => f.Rules)];
        Assert.Equal(
            RuleCatalog.All.Select(r => r.GetType()).Where(t => t != typeof(Rule)).Select(t => t.Name).Order(),
            asked.Select(r => r.GetType().Name).Order());
    }

    [Fact]
    public void A_rule_stands_in_a_file_that_begins_with_its_number()
    {
        var files = Directory.EnumerateFiles(Path.Combine(Repository.Root, "generator"), "ZMQ*.cs", SearchOption.AllDirectories)
            .Select(f => Path.GetFileName(f).Split('.')).ToLookup(f => f[1], f => f[0]);
        Assert.All(RuleCatalog.All.Where(r => r.GetType() != typeof(Rule)), rule => Assert.Equal([rule.Id], files[rule.GetType().Name]));
    }

    [Fact]
    public void A_message_begins_with_its_subject_and_does_not_end_with_a_full_stop() => Assert.All(RuleCatalog.All, rule =>
    {
        Assert.Contains("'{0}'", rule.Message, StringComparison.Ordinal);
        Assert.False(rule.Message.EndsWith('.') && !rule.Message.EndsWith("...", StringComparison.Ordinal));
        Assert.False(rule.Title.EndsWith('.'));
    });

    private static HashSet<string> IdsInRows() =>
    [
        .. typeof(RuleCatalogTests).Assembly.GetTypes()
            .SelectMany(t => t.GetMethods())
            .SelectMany(m => m.GetCustomAttributes<InlineDataAttribute>())
            .SelectMany(row => row.Data)
            .SelectMany(cell => cell is string[] many ? many : [cell as string ?? ""])
            .SelectMany(text => Id().Matches(text).Select(m => m.Value)),
    ];

    [GeneratedRegex(@"\bZMQ\d{3}\b")]
    private static partial Regex Id();
}
