using CsCheck;
using ZmqSchema.Conformance.Tests.Values;

namespace ZmqSchema.Conformance.Tests.Formats.FlatBuffers;

/// <summary>Random messages of every shape of the corpus as FlatBuffers, and what is left of their bodies when they are damaged.</summary>
public class CodecTests
{
    private static readonly Packing AsMessagePack = new(WireFormat.MessagePack);

    public static TheoryData<string> Messages => CorpusMessages.Listing(WireFormat.FlatBuffers);

    // Times before 1678 and after 2262 are refused with a sentence, which RefusedValueTests of Struct are about.
    private static Gen<object> Any(Type type) => AnyDocument.Of(type).Where(Packed.Fits);

    [Theory]
    [MemberData(nameof(Messages))]
    public void What_was_packed_comes_back(string name)
    {
        var type = CorpusMessages.All[name].Type;
        Any(type).Sample(message =>
        {
            var body = Packed.Of(message);
            var read = Packed.Read(type, body);
            Assert.NotNull(read);
            Assert.Equal(body, Packed.Of(read));
        }, iter: 2_000, threads: 1);
    }

    // What bounds it is not exceeded, or the walk would not have been the only one and the array too short.
    [Theory]
    [MemberData(nameof(Messages))]
    public void Where_there_is_room_a_message_is_packed_in_one_walk_into_the_same_bytes(string name) =>
        Any(CorpusMessages.All[name].Type).Sample(message => Assert.Equal(Packed.Of(message), Packed.AtOnce(message)), iter: 2_000, threads: 1);

    // MessagePack has its own references, and says more of a message than that it packs into the same bytes again. Dictionaries come back sorted.
    [Theory]
    [MemberData(nameof(Messages))]
    public void Nothing_is_lost_on_the_way(string name)
    {
        var type = CorpusMessages.All[name].Type;
        Any(type).Sample(
            message => Assert.Equal(
                MessagePack.Decoded.Words(AsMessagePack.OfAny(message)), MessagePack.Decoded.Words(AsMessagePack.OfAny(Packed.Read(type, Packed.Of(message))!))),
            iter: 500, threads: 1);
    }

    // What offsets share is charged, so that little memory is enough as in the other formats.
    [Theory]
    [MemberData(nameof(Messages))]
    public void Bad_bodies_are_answered_with_little_memory_by_both_members_alike(string name)
    {
        var type = CorpusMessages.All[name].Type;
        Downpour.On(
            WireFormat.FlatBuffers, type, Enumerable.Range(0, int.MaxValue).Select(seed => AnyDocument.One(type, seed)).First(Packed.Fits) is var good ? Packed.Of(good) : [],
            BadBodies.ForEachOf(Messages.Count));
    }

    [Theory]
    [MemberData(nameof(Messages))]
    public void Damaged_bodies_are_read_or_refused_and_nothing_else(string name)
    {
        var type = CorpusMessages.All[name].Type;
        var random = new Random(7);
        var bodies = Any(type).Array[20].Single().Select(Packed.Of).ToArray();
        for (var i = 0; i < 20_000; i++)
        {
            var body = (byte[])bodies[i % bodies.Length].Clone();
            for (var times = random.Next(1, 4); times > 0 && body.Length > 0; times--)
                body[random.Next(body.Length)] = (byte)random.Next(256);
            _ = Packed.Read(type, body[..random.Next(body.Length + 1)]);
            _ = Packed.Read(type, body);
        }
    }
}
