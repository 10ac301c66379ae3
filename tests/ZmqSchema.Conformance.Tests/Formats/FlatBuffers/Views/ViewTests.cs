using System.Reflection;
using CsCheck;
using ZmqSchema.Conformance.Tests.Values;
using ZmqSchema.Formats.FlatBuffers;

namespace ZmqSchema.Conformance.Tests.Formats.FlatBuffers.Views;

/// <summary>Views of random messages: each property shows what the message holds, and what the verifier accepts can be looked at.</summary>
public class ViewTests
{
    public static TheoryData<string> Messages => CorpusMessages.Listing(WireFormat.FlatBuffers);

    [Theory]
    [MemberData(nameof(Messages))]
    public void Each_property_shows_what_the_message_holds(string name)
    {
        var seen = SeenMessage.Of(CorpusMessages.All[name].Type);
        AnyDocument.Of(seen.Type).Where(Packed.Fits).Sample(message => seen.AssertShows(Packed.Of(message), message), iter: 500, threads: 1);
    }

    [Theory]
    [MemberData(nameof(Messages))]
    public void What_was_packed_is_verified(string name)
    {
        var seen = SeenMessage.Of(CorpusMessages.All[name].Type);
        AnyDocument.Of(seen.Type).Where(Packed.Fits).Sample(message => Assert.True(seen.Verify(Packed.Of(message))), iter: 500, threads: 1);
    }

    [Theory]
    [MemberData(nameof(Messages))]
    public void A_view_becomes_the_message(string name)
    {
        var seen = SeenMessage.Of(CorpusMessages.All[name].Type);
        AnyDocument.Of(seen.Type).Where(Packed.Fits).Sample(
            message => Assert.Equal(Packed.Of(message), Packed.Of(seen.ToMessage(Packed.Of(message)))), iter: 200, threads: 1);
    }

    [Theory]
    [MemberData(nameof(Messages))]
    public void What_the_verifier_accepts_can_be_looked_at(string name)
    {
        var seen = SeenMessage.Of(CorpusMessages.All[name].Type);
        var bodies = Enumerable.Range(0, 8).Select(seed => AnyDocument.One(seen.Type, seed)).Where(Packed.Fits).Select(Packed.Of).OrderBy(b => b.Length).ToArray();
        seen.Rain(bodies[2], BadBodies.ForEachOf(Messages.Count));
    }
}
