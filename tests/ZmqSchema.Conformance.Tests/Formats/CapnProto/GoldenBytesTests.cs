using ZmqSchema.Conformance.Tests.Formats.CapnProto.Views;
using ZmqSchema.Conformance.Tests.Values;

namespace ZmqSchema.Conformance.Tests.Formats.CapnProto;

/// <summary>The bodies that capnp has written into <c>schemas/capnp.golden.tsv</c>.</summary>
public class GoldenBytesTests
{
    private static readonly ILookup<string, string> Golden = File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Corpus", "capnp.golden.tsv"))
        .Select(line => line.Split('\t'))
        .ToLookup(row => row[0], row => row[1]);

    public static TheoryData<string> Messages => CorpusMessages.Listing(WireFormat.CapnProto);

    // Which object comes first is the writer's choice.
    [Theory]
    [MemberData(nameof(Messages))]
    public void The_bytes_of_the_reference_are_read_and_written(string name)
    {
        Assert.NotEmpty(Golden[name]);
        Assert.All(Golden[name].Select(Convert.FromHexString), body => Assert.Equal(Canonical.Of(body), Canonical.Of(Packed.Again(CorpusMessages.All[name].Type, body))));
    }

    [Theory]
    [MemberData(nameof(Messages))]
    public void Views_show_the_bytes_of_the_reference(string name) =>
        Assert.All(Golden[name].Select(Convert.FromHexString), SeenMessage.Of(CorpusMessages.All[name].Type).AssertShows);

    [Fact]
    public void The_golden_file_names_no_message_that_is_gone() => Assert.Empty(Golden.Select(g => g.Key).Except(CorpusMessages.All.Keys));
}
