using System.Globalization;
using Microsoft.CodeAnalysis.CSharp;
using ZmqSchema.Generator.Tests.Compilations;
using ZmqSchema.Generator.Tests.Hygiene;

namespace ZmqSchema.Generator.Tests.Stability;

/// <summary>The same sources give the same files: in any order, in any country.</summary>
public class DeterminismTests
{
    [Fact]
    public void The_order_of_the_files_does_not_matter()
    {
        var project = Corpus.Project();
        var expected = Texts(project);
        foreach (var seed in Enumerable.Range(1, 3))
        {
            var shuffled = project.SyntaxTrees.ToArray();
            new Random(seed).Shuffle(shuffled);
            Assert.Equal(expected, Texts(project.RemoveAllSyntaxTrees().AddSyntaxTrees(shuffled)));
        }
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("fi-FI")]
    [InlineData("ar-SA")]
    public void The_culture_does_not_matter(string name)
    {
        var expected = Texts(Corpus.Project());
        var culture = new CultureInfo(name);
        Assert.Equal(name, culture.Name);
        var before = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (culture, culture);
            Assert.Equal(expected, Texts(Corpus.Project()));
            Assert.Equal(
                ["1:69 ZMQ205 'Tick.A' has number -3; field numbers go from 1 to 536870911"],
                Generation.Of("[ZmqMessage] public partial struct Tick { [ZmqField(-3)] public int A; }").Findings);
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = before;
        }
    }

    [Fact]
    public void Files_have_the_same_line_ends_everywhere_and_no_byte_order_mark() => Assert.All(Generation.Of(Corpus.Project()).Files, file =>
    {
        var text = file.SourceText.ToString();
        Assert.DoesNotContain('\r', text);
        Assert.EndsWith("}\n", text, StringComparison.Ordinal);
        Assert.Empty(file.SourceText.Encoding!.GetPreamble());
        Assert.Equal("utf-8", file.SourceText.Encoding.WebName);
        Assert.DoesNotContain(" \n", text, StringComparison.Ordinal);
    });

    [Fact]
    public void Line_ends_of_the_sources_do_not_matter()
    {
        var project = Corpus.Project();
        var carriage = project.SyntaxTrees.Select(t => UserProject.File(t.FilePath, t.ToString().Replace("\n", "\r\n", StringComparison.Ordinal)));
        Assert.Equal(Texts(project), Texts(project.RemoveAllSyntaxTrees().AddSyntaxTrees(carriage)));
    }

    [Fact]
    public void Hint_names_are_unique_ignoring_case()
    {
        var names = Generation.Of(Corpus.Project()).Files.Select(f => f.HintName).ToArray();
        Assert.Equal(names.Length, names.Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.All(names, name => Assert.Matches(@"^[\p{L}\p{Nd}._-]+\.g\.cs$", name));
    }

    private static SortedDictionary<string, string> Texts(CSharpCompilation project) =>
        new(Generation.Of(project).Files.ToDictionary(f => f.HintName, f => f.SourceText.ToString()), StringComparer.Ordinal);
}
