using CsCheck;
using ZmqSchema.Conformance.Tests.Values;

namespace ZmqSchema.Conformance.Tests.Formats.CapnProto;

/// <summary>Random messages of every shape of the corpus as Cap'n Proto.</summary>
public class CodecTests
{
    private static readonly Packing AsMessagePack = new(WireFormat.MessagePack);

    public static TheoryData<string> Messages => CorpusMessages.Listing(WireFormat.CapnProto);

    public static TheoryData<string> MessagesInBoth =>
        [.. CorpusMessages.All.Values.Where(m => m.Schema.Formats.Contains(WireFormat.CapnProto) && m.Schema.Formats.Contains(WireFormat.MessagePack)).Select(m => m.Type.Name)];

    [Theory]
    [MemberData(nameof(Messages))]
    public void What_was_packed_comes_back(string name)
    {
        var type = CorpusMessages.All[name].Type;
        Packed.Any(type).Sample(message =>
        {
            var body = Packed.OfAny(message);
            Assert.Equal(body, Packed.Again(type, body));
        }, iter: 2_000, threads: 1);
    }

    // MessagePack has its own references, and says more of a message than that it packs into the same bytes again.
    [Theory]
    [MemberData(nameof(MessagesInBoth))]
    public void Nothing_is_lost_on_the_way(string name)
    {
        var type = CorpusMessages.All[name].Type;
        Packed.Any(type).Sample(
            message => Assert.Equal(
                MessagePack.Decoded.Words(AsMessagePack.OfAny(message)), MessagePack.Decoded.Words(AsMessagePack.OfAny(Packed.ReadAs(type, Packed.OfAny(message))))),
            iter: 500, threads: 1);
    }
}
