using CsCheck;
using Google.Protobuf;
using ZmqSchema.Conformance.Tests.Peers;
using ZmqSchema.Conformance.Tests.Values;
using ZmqSchema.Corpus.Google;

namespace ZmqSchema.Conformance.Tests.Formats.Protobuf;

/// <summary>Random messages of every shape of the corpus, and the two reference implementations at the other end, with the classes of protoc.</summary>
public class PeerTests(PythonPeer python) : IClassFixture<PythonPeer>
{
    public static TheoryData<string> Messages => CorpusMessages.Listing(WireFormat.Protobuf);

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

    // In maps it leaves out default keys and values, which we write as C++ and Python do; and -0.0 everywhere, of which the sign is lost.
    [Theory]
    [MemberData(nameof(Messages))]
    public void Google_Protobuf_reads_it_and_what_it_writes_is_read(string name)
    {
        var type = CorpusMessages.All[name].Type;
        var descriptor = CorpusReflection.Descriptor.MessageTypes.Single(m => m.Name == name);
        var hasMaps = name is "Drawing" or "Nest" or "Optionals" or "Repeats" or "Encodings";
        AnyDocument.Of(type).Sample(message =>
        {
            var body = Packed.OfAny(message);
            var theirs = descriptor.Parser.ParseFrom(body).ToByteArray();
            if (HasMinusZero(body))
                return;
            Assert.Equal(body, Packed.Again(type, theirs));
            if (!hasMaps)
                Assert.Equal(body, theirs);
        }, iter: 1_000, threads: 1);
    }

    // Entries of maps come in an order of Python's own, so what it says of ours again is asked for.
    [Theory]
    [MemberData(nameof(Messages))]
    public void Python_reads_it_and_what_Python_writes_is_read(string name)
    {
        python.KnowProtobuf(CorpusReflection.Descriptor.SerializedData.Span);
        var type = CorpusMessages.All[name].Type;
        AnyDocument.Of(type).Sample(message =>
        {
            var body = Packed.OfAny(message);
            var theirs = Ask(name, body);
            Assert.Equal(body.Length, theirs.Length);
            Assert.Equal(theirs, Ask(name, Packed.Again(type, theirs)));
        }, iter: 300, threads: 1);
    }

    private byte[] Ask(string name, byte[] body) => Convert.FromHexString(python.Ask("protobuf", $"corpus.{name}", Convert.ToHexString(body))[0]);

    private static bool HasMinusZero(ReadOnlySpan<byte> body) => body.IndexOf((ReadOnlySpan<byte>)[0, 0, 0, 0x80]) >= 0;
}
