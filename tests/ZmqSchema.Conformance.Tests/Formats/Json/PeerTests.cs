using System.Text;
using System.Text.Json.Nodes;
using CsCheck;
using ZmqSchema.Conformance.Tests.Peers;
using ZmqSchema.Conformance.Tests.Values;

namespace ZmqSchema.Conformance.Tests.Formats.Json;

/// <summary>Random messages of every shape of the corpus, and the two reference implementations at the other end.</summary>
public class PeerTests(PythonPeer python) : IClassFixture<PythonPeer>
{
    public static TheoryData<string> Messages => CorpusMessages.Listing(WireFormat.Json);

    [Theory]
    [MemberData(nameof(Messages))]
    public void What_was_packed_comes_back(string name)
    {
        var type = CorpusMessages.All[name].Type;
        AnyDocument.Of(type).Sample(message =>
        {
            var body = Packed.Of(message);
            Assert.Equal(Encoding.UTF8.GetString(body), Encoding.UTF8.GetString(Packed.Again(type, body)));
        }, iter: 2_000, threads: 1);
    }

    [Theory]
    [MemberData(nameof(Messages))]
    public void System_Text_Json_writes_the_same_bytes_and_reads_the_same_values(string name)
    {
        var type = CorpusMessages.All[name].Type;
        AnyDocument.Of(type).Sample(message =>
        {
            var body = Packed.Of(message);
            Assert.Equal(Encoding.UTF8.GetString(Peer.Write(message)), Encoding.UTF8.GetString(body));
            Assert.Equal(Encoding.UTF8.GetString(body), Encoding.UTF8.GetString(Peer.Write(Peer.Read(type, body))));
        }, iter: 1_000, threads: 1);
    }

    // Python has no decimals in JSON: what holds them would not come back with all its digits. MeaningTests has them.
    public static TheoryData<string> WithoutDecimals => [.. Messages.Select(m => m.Data).Except([nameof(Corpus.WellKnown), nameof(Corpus.Vectors)])];

    [Theory]
    [MemberData(nameof(WithoutDecimals))]
    public void Python_reads_it_and_whatever_way_Python_writes_it_is_read(string name)
    {
        PythonPeer.SkipUnlessHere();
        var type = CorpusMessages.All[name].Type;
        AnyDocument.Of(type).Sample(message =>
        {
            var body = Packed.Of(message);
            Assert.All(python.Ask("json", Convert.ToHexString(body)), theirs => AssertSame(body, Packed.Again(type, Convert.FromHexString(theirs))));
        }, iter: 200, threads: 1);
    }

    // One of Python's ways sorts the names, those of dictionaries too.
    private static void AssertSame(byte[] ours, byte[] theirs)
    {
        if (!JsonNode.DeepEquals(JsonNode.Parse(ours), JsonNode.Parse(theirs)))
            Assert.Equal(Encoding.UTF8.GetString(ours), Encoding.UTF8.GetString(theirs));
    }
}
