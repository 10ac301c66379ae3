using CsCheck;
using ZmqSchema.Conformance.Tests.Peers;
using ZmqSchema.Conformance.Tests.Values;

namespace ZmqSchema.Conformance.Tests.Formats.Pickle;

/// <summary>Random messages of every shape of the corpus, and Python's own pickle at the other end.</summary>
public class PeerTests(PythonPeer python) : IClassFixture<PythonPeer>
{
    private static readonly Packing Pickled = new(WireFormat.Pickle);

    public static TheoryData<string> Messages => CorpusMessages.Listing(WireFormat.Pickle);

    [Theory]
    [MemberData(nameof(Messages))]
    public void What_was_packed_comes_back(string name)
    {
        var type = CorpusMessages.All[name].Type;
        AnyDocument.Of(type).Sample(message =>
        {
            var body = Pickled.OfAny(message);
            Assert.Equal(body, Pickled.Again(type, body));
        }, iter: 2_000, threads: 1);
    }

    // Python disassembles and loads ours, and dumps in protocol 4 the very same bytes.
    [Theory]
    [MemberData(nameof(Messages))]
    public void Python_loads_it_and_dumps_the_same_bytes_and_all_its_protocols_are_read(string name)
    {
        PythonPeer.SkipUnlessItRuns();
        var type = CorpusMessages.All[name].Type;
        AnyDocument.Of(type).Sample(message =>
        {
            var body = Pickled.OfAny(message);
            var theirs = python.Ask("pickle", Convert.ToHexString(body)).Select(Convert.FromHexString).ToArray();
            Assert.Equal(Convert.ToHexString(body), Convert.ToHexString(theirs[4]));
            for (var protocol = 0; protocol <= 5; protocol++)
            {
                // The text of protocol 0 has one NaN only.
                var again = Pickled.Again(type, theirs[protocol]);
                if (protocol > 0 || theirs[0].AsSpan().IndexOf("nan\n"u8) < 0)
                    Assert.Equal(body, again);
            }
        }, iter: 300, threads: 1);
    }
}
