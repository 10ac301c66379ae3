using ZmqSchema.Conformance.Tests.Formats.CapnProto.Views;
using ZmqSchema.Conformance.Tests.Peers;
using ZmqSchema.Conformance.Tests.Values;

namespace ZmqSchema.Conformance.Tests.Formats.CapnProto;

/// <summary>Random messages of every shape of the corpus, and the reference implementation at the other end: a program on its library.</summary>
public class PeerTests(CapnpRelay relay) : IClassFixture<CapnpRelay>
{
    private const int Count = 300;

    public static TheoryData<string> Messages => CorpusMessages.Listing(WireFormat.CapnProto);

    private static string Schema => Path.Combine(AppContext.BaseDirectory, "Corpus", "corpus.capnp");

    // The library reads what is in the schema and nothing else, so what comes back as it was has been where it is looked for.
    [Theory]
    [MemberData(nameof(Messages))]
    public void The_library_reads_each_value_and_what_it_writes_of_them_is_read_and_seen(string name) => Check(name, "values");

    [Theory]
    [MemberData(nameof(Messages))]
    public void What_the_library_writes_in_many_segments_is_read_and_seen(string name)
    {
        Check(name, "copy");
        Check(name, "adopt");
    }

    private void Check(string name, string way)
    {
        CapnpRelay.SkipUnlessHere();
        var type = CorpusMessages.All[name].Type;
        var ours = Packed.Some(type, Count).Select(Packed.OfAny).ToArray();
        var theirs = relay.Relay(way, Schema, name, ours);
        Assert.Equal(ours.Length, theirs.Length);
        Assert.All(theirs, (body, i) => Assert.Equal(Convert.ToHexString(ours[i]), Convert.ToHexString(Packed.Again(type, body))));
        Assert.All(theirs, SeenMessage.Of(type).AssertShows);
        if (way == "adopt")
            Assert.Contains(theirs, body => BitConverter.ToInt32(body) > 1 && HasFarPointers(body));
    }

    // Of a segment of its own, the root pointer is a far one.
    private static bool HasFarPointers(byte[] body) => (body[((BitConverter.ToInt32(body) + 1) / 2 * 8) + 8] & 3) == 2;
}
