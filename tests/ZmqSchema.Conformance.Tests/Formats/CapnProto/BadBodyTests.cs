using ZmqSchema.Conformance.Tests.Values;

namespace ZmqSchema.Conformance.Tests.Formats.CapnProto;

/// <summary>Bodies that no honest peer has sent: false or <see cref="MalformedMessageException"/>, soon, and with little memory.</summary>
public class BadBodyTests
{
    public static TheoryData<string> Messages => CorpusMessages.Listing(WireFormat.CapnProto);

    [Theory]
    [MemberData(nameof(Messages))]
    public void A_million_bad_bodies_are_answered_and_nothing_else_happens(string name)
    {
        var type = CorpusMessages.All[name].Type;
        Downpour.On(WireFormat.CapnProto, type, Packed.OfAny(Packed.Some(type, 1)[0]), BadBodies.ForEachOf(Messages.Count));
    }

    [Theory]
    [MemberData(nameof(Messages))]
    public void No_prefix_is_a_message(string name)
    {
        var type = CorpusMessages.All[name].Type;
        foreach (var message in Packed.Some(type, 20))
        {
            var body = Packed.OfAny(message);
            for (var length = 0; length < Math.Min(body.Length, 3000); length++)
                Assert.Throws<MalformedMessageException>(() => Packed.Again(type, body[..length]));
        }
    }
}
