using System.Text;
using System.Text.Json.Nodes;
using ZmqSchema.Conformance.Tests.Values;

namespace ZmqSchema.Conformance.Tests.Formats.Json;

/// <summary>The bodies that Python's json has written into <c>schemas/json.golden.tsv</c>.</summary>
public class GoldenTextTests
{
    private static readonly string[] SpeltOtherwise = ["e+", "\\u", "NaN", "Infinity", "\\\""];

    private static readonly ILookup<string, string> Golden = File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Corpus", "json.golden.tsv"))
        .Select(line => line.Split('\t'))
        .ToLookup(row => row[0], row => row[1]);

    public static TheoryData<string> Messages => CorpusMessages.Listing(WireFormat.Json);

    [Theory]
    [MemberData(nameof(Messages))]
    public void The_text_of_the_reference_is_read_and_written(string name)
    {
        // Vectors is there for FlatBuffers: what it holds, Collections has already.
        Assert.Equal(name == "Vectors", !Golden[name].Any());
        Assert.All(Golden[name], body =>
        {
            var ours = Encoding.UTF8.GetString(Packed.Again(CorpusMessages.All[name].Type, Encoding.UTF8.GetBytes(body)));
            if (SpeltOtherwise.Any(body.Contains))
                Assert.True(JsonNode.DeepEquals(JsonNode.Parse(Quoted(body)), JsonNode.Parse(ours)), ours);
            else
                Assert.Equal(body, ours);
        });
    }

    [Fact]
    public void The_golden_file_names_no_message_that_is_gone() => Assert.Empty(Golden.Select(g => g.Key).Except(CorpusMessages.All.Keys));

    // System.Text.Json takes the words for floats that JSON has none for in quotes alone.
    private static string Quoted(string body) => body
        .Replace(":NaN", ":\"NaN\"", StringComparison.Ordinal)
        .Replace(":Infinity", ":\"Infinity\"", StringComparison.Ordinal)
        .Replace(":-Infinity", ":\"-Infinity\"", StringComparison.Ordinal);
}
