using ZmqSchema.Conformance.Tests.Values;

namespace ZmqSchema.Conformance.Tests.Formats.Protobuf;

/// <summary>The bodies that python3-protobuf has packed into <c>schemas/protobuf.golden.tsv</c>.</summary>
public class GoldenBytesTests
{
    private static readonly ILookup<string, string> Golden = File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Corpus", "protobuf.golden.tsv"))
        .Select(line => line.Split('\t'))
        .ToLookup(row => row[0], row => row[1]);

    public static TheoryData<string> Messages => CorpusMessages.Listing(WireFormat.Protobuf);

    [Theory]
    [MemberData(nameof(Messages))]
    public void The_bytes_of_the_reference_are_read_and_written(string name)
    {
        Assert.NotEmpty(Golden[name]);
        Assert.All(Golden[name], body => Assert.Equal(body, Convert.ToHexStringLower(Packed.Again(CorpusMessages.All[name].Type, Convert.FromHexString(body)))));
    }

    [Fact]
    public void The_golden_file_names_no_message_that_is_gone() => Assert.Empty(Golden.Select(g => g.Key).Except(CorpusMessages.All.Keys));
}
