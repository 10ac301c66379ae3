using CsCheck;
using ZmqSchema.Conformance.Tests.Values;

namespace ZmqSchema.Conformance.Tests.Formats.CapnProto.Views;

/// <summary>Views of random messages: each property shows what the message holds, however the body is laid out.</summary>
public class ViewTests
{
    public static TheoryData<string> Messages => CorpusMessages.Listing(WireFormat.CapnProto);

    [Theory]
    [MemberData(nameof(Messages))]
    public void Each_property_shows_what_the_message_holds(string name)
    {
        var type = CorpusMessages.All[name].Type;
        var seen = SeenMessage.Of(type);
        Packed.Any(type).Sample(message => seen.AssertShows(Packed.OfAny(message)), iter: 500, threads: 1);
    }

    [Theory]
    [MemberData(nameof(Messages))]
    public void A_body_in_many_segments_of_an_older_or_a_newer_peer_shows_the_same(string name)
    {
        var type = CorpusMessages.All[name].Type;
        var seen = SeenMessage.Of(type);
        var segments = 0;
        Packed.Any(type).SelectMany(message => Gen.Int, (message, seed) => (Packed.OfAny(message), seed)).Sample((body, seed) =>
        {
            foreach (var peer in new[] { Relaid.Scattered, Relaid.Older, Relaid.Newer, Relaid.Newer | Relaid.Scattered })
            {
                var relaid = RelaidBody.Of(body, peer, seed);
                Assert.Equal(body, Packed.Again(type, relaid));
                seen.AssertShows(relaid);
                segments = Math.Max(segments, BitConverter.ToInt32(relaid) + 1);
            }
        }, iter: 200, threads: 1);
        Assert.True(segments > 1);
    }

    [Theory]
    [MemberData(nameof(Messages))]
    public void A_view_becomes_the_message(string name)
    {
        var type = CorpusMessages.All[name].Type;
        var seen = SeenMessage.Of(type);
        Packed.Any(type).Sample(message => Assert.Equal(Packed.OfAny(message), Packed.OfAny(seen.ToMessage(Packed.OfAny(message))!)), iter: 200, threads: 1);
    }

    [Theory]
    [MemberData(nameof(Messages))]
    public void Bad_bodies_are_looked_at_and_nothing_else_happens(string name)
    {
        var type = CorpusMessages.All[name].Type;
        var body = Packed.Some(type, 8).Select(Packed.OfAny).OrderBy(b => b.Length).ElementAt(4);
        var count = BadBodies.ForEachOf(Messages.Count);
        SeenMessage.Of(type).Rain(body, count - (count / 4));
        SeenMessage.Of(type).Rain(RelaidBody.Of(body, Relaid.Scattered, seed: 1), count / 4);
    }
}
