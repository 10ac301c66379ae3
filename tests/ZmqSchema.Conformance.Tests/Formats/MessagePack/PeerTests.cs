using CsCheck;
using MessagePack;
using MessagePack.Resolvers;
using ZmqSchema.Conformance.Tests.Peers;
using ZmqSchema.Conformance.Tests.Values;

namespace ZmqSchema.Conformance.Tests.Formats.MessagePack;

/// <summary>Random messages of every shape of the corpus, and the two reference implementations at the other end.</summary>
public class PeerTests(PythonPeer python) : IClassFixture<PythonPeer>
{
    private static readonly Packing Packed = new(WireFormat.MessagePack);

    public static TheoryData<string> Messages => CorpusMessages.Listing(WireFormat.MessagePack);

    [Theory]
    [MemberData(nameof(Messages))]
    public void What_was_packed_comes_back(string name)
    {
        var type = CorpusMessages.All[name].Type;
        AnyDocument.Of(type).Sample(message =>
        {
            var body = Packed.OfAny(message);
            Assert.Equal(body, Packed.Again(type, body));
        }, iter: 2_000, threads: 1);
    }

    // Untyped, it writes integers in the width that it read them in, and the smallest as 8 bits: valid, and not the fewest bytes.
    [Theory]
    [MemberData(nameof(Messages))]
    public void MessagePack_CSharp_reads_it_and_what_it_writes_is_read(string name)
    {
        var options = MessagePackSerializerOptions.Standard.WithResolver(PrimitiveObjectResolver.Instance);
        var type = CorpusMessages.All[name].Type;
        AnyDocument.Of(type).Sample(message =>
        {
            var body = Packed.OfAny(message);
            var theirs = MessagePackSerializer.Serialize(MessagePackSerializer.Deserialize<object>(body, options), options, TestContext.Current.CancellationToken);
            Assert.Equal(body, Packed.Again(type, theirs));
        }, iter: 1_000, threads: 1);
    }

    // Python has floats of 64 bits alone, and writes them where ours had 32: so what it writes is read, and then the same again.
    [Theory]
    [MemberData(nameof(Messages))]
    public void Python_reads_it_and_what_Python_writes_is_read(string name)
    {
        PythonPeer.SkipUnlessHere();
        var type = CorpusMessages.All[name].Type;
        AnyDocument.Of(type).Sample(message =>
        {
            var body = Packed.OfAny(message);
            var theirs = Convert.FromHexString(python.Ask("msgpack", Convert.ToHexString(body))[0]);
            Assert.Equal(body, Packed.Again(type, theirs));
        }, iter: 300, threads: 1);
    }
}
