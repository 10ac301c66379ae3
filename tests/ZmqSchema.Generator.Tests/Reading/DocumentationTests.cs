using Microsoft.CodeAnalysis;
using ZmqSchema.Generator.Tests.Compilations;

namespace ZmqSchema.Generator.Tests.Reading;

/// <summary>What doc comments say, as schema text repeats it: plain, and the same whether or not the project writes a documentation file.</summary>
public class DocumentationTests
{
    [Theory]
    [InlineData("/// <summary>One line.</summary>", "One line.")]
    [InlineData("/// <summary>\n/// Two lines,\n///   with   spaces.\n/// </summary>", "Two lines,\\u000awith spaces.")]
    [InlineData("/// <remarks>Not this.</remarks>\n/// <summary>This.</summary>", "This.")]
    [InlineData("/** <summary>Stars.</summary> */", "Stars.")]
    [InlineData("/**\n * <summary>\n * More stars.\n * </summary>\n */", "More stars.")]
    [InlineData("/// <summary>See <see cref=\"System.String.Length\"/>, <see cref=\"Tick(int)\"/>, <paramref name=\"A\"/>, <see langword=\"null\"/> and <c>code</c>.</summary>", "See Length, Tick, A, null and code.")]
    [InlineData("/// <summary>One.<para>Two.</para></summary>", "One.\\u000aTwo.")]
    [InlineData("/// <summary>1 &lt; 2 &amp; \"3\" \\ 4</summary>", "1 < 2 & \\\"3\\\" \\\\ 4")]
    [InlineData("/// <summary>Two</summary>\n// Between.\n", "Two")]
    [InlineData("/// <summary>Never closed.", null)]
    [InlineData("/// <summary></summary>", null)]
    [InlineData("/// <inheritdoc/>", null)]
    [InlineData("// <summary>Nothing.</summary>", null)]
    [InlineData("/* <summary>Nothing.</summary> */", null)]
    [InlineData("//// <summary>Nothing.</summary>", null)]
    public void A_summary_is_plain_text(string comment, string? said)
    {
        var texts = new[] { DocumentationMode.None, DocumentationMode.Parse, DocumentationMode.Diagnose }.Select(mode => Definition(comment, mode)).Distinct();
        var text = Assert.Single(texts);
        if (said is null)
            Assert.DoesNotContain("\n            Summary", text, StringComparison.Ordinal);
        else
            Assert.Contains($"\n            Summary = \"{said}\",", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Members_parameters_and_values_of_enums_have_their_own()
    {
        var text = Definition("""
            /// <param name="A">Positional.</param>
            """, DocumentationMode.None);
        Assert.Contains("{ Summary = \"Positional.\" }", text, StringComparison.Ordinal);
        Assert.Contains("{ Summary = \"A property.\" }", text, StringComparison.Ordinal);
        Assert.Contains("{ Summary = \"A field.\" }", text, StringComparison.Ordinal);
        Assert.Contains("{ Summary = \"A value.\" }", text, StringComparison.Ordinal);
    }

    private static string Definition(string comment, DocumentationMode mode)
    {
        var options = UserProject.ParseOptions.WithDocumentationMode(mode);
        return Generation.Of(UserProject.Of(
            UserProject.File("Usings.cs", "global using ZmqSchema;", options),
            UserProject.File("Tick.cs", $$"""
                {{comment}}
                [ZmqMessage] public partial record struct Tick(int A)
                {
                    /// <summary>A property.</summary>
                    public int B { get; set; }

                    /// <summary>A field.</summary>
                    public Side C;
                }

                public enum Side
                {
                    /// <summary>A value.</summary>
                    Bid,
                }
                """, options)))["Tick.g.cs"];
    }
}
