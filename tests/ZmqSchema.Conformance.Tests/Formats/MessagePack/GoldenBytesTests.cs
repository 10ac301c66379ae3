using ZmqSchema.Conformance.Tests.Values;

namespace ZmqSchema.Conformance.Tests.Formats.MessagePack;

/// <summary>The bodies that python3-msgpack has packed into <c>schemas/messagepack.golden.tsv</c>.</summary>
public class GoldenBytesTests
{
    private static readonly Packing Packed = new(WireFormat.MessagePack);
    private static readonly ILookup<string, string> Golden = File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Corpus", "messagepack.golden.tsv"))
        .Select(line => line.Split('\t'))
        .ToLookup(row => row[0], row => row[1]);

    public static TheoryData<string> Messages => CorpusMessages.Listing(WireFormat.MessagePack);

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
