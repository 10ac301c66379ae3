using ZmqSchema.Conformance.Tests.Values;

namespace ZmqSchema.Conformance.Tests.Formats.Pickle;

/// <summary>The bodies that the pickle of six Pythons has dumped into <c>schemas/pickle*.golden.tsv</c>: frames, batches and memo as CPython writes them.</summary>
public class GoldenBytesTests
{
    private static readonly GoldenPickles Written = new("pickle.golden.tsv");
    private static readonly GoldenPickles Protocols = new("pickle.protocols.golden.tsv");

    public static TheoryData<string> Messages => CorpusMessages.Listing(WireFormat.Pickle);

    [Theory]
    [MemberData(nameof(Messages))]
    public void The_bytes_of_the_reference_are_read_and_written(string name)
    {
        // Vectors is there for FlatBuffers: what it holds, Collections has already.
        Assert.Equal(name == "Vectors", !Written[name].Any());
        foreach (var bodies in Written[name])
            AssertAgain(bodies[0], name, bodies[0]);
    }

    [Theory]
    [MemberData(nameof(Messages))]
    public void The_bytes_of_all_protocols_are_read_and_written_in_protocol_4(string name)
    {
        Assert.Equal(name == "Vectors", !Protocols[name].Any());
        foreach (var bodies in Protocols[name])
        {
            Assert.Equal(6, bodies.Length);
            foreach (var body in bodies)
                AssertAgain(bodies[4], name, body);
        }
    }

    [Theory]
    [InlineData("3.8")]
    [InlineData("3.9")]
    [InlineData("3.10")]
    [InlineData("3.11")]
    [InlineData("3.12")]
    [InlineData("3.13")]
    public void They_are_those_of_all_these_Pythons(string version)
    {
        Assert.Contains($" {version}.", Written.Title, StringComparison.Ordinal);
        Assert.Contains($" {version}.", Protocols.Title, StringComparison.Ordinal);
    }

    [Fact]
    public void The_golden_files_name_no_message_that_is_gone() => Assert.Empty(Written.Messages.Union(Protocols.Messages).Except(CorpusMessages.All.Keys));

    private static void AssertAgain(byte[] expected, string name, byte[] body) =>
        Assert.Equal(Convert.ToHexString(expected), Convert.ToHexString(new Packing(WireFormat.Pickle).Again(CorpusMessages.All[name].Type, body)));
}
