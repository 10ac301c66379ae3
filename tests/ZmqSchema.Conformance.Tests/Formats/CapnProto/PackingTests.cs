using System.Buffers;
using ZmqSchema.Conformance.Tests.Peers;
using ZmqSchema.Conformance.Tests.Values;
using ZmqSchema.Corpus;
using ZmqSchema.Formats.CapnProto;

namespace ZmqSchema.Conformance.Tests.Formats.CapnProto;

/// <summary>The packed encoding beside capnp's.</summary>
public class PackingTests
{
    private static string Schema => Path.Combine(AppContext.BaseDirectory, "Corpus", "corpus.capnp");

    [Theory]
    [InlineData("0800000003000200 19000000AA010000", "51080302 3119AA01")]
    [InlineData("0000000000000000", "0000")]
    [InlineData("0000000000000000 0000000000000000 0000000000000001", "0001 8001")]
    [InlineData("0102030405060708 0102030405060700 0000030405060708", "FF0102030405060708 01 0102030405060700 FC030405060708")]
    [InlineData("", "")]
    public void Words_without_their_zeros(string body, string packed)
    {
        Assert.Equal(Bytes(packed), PackedBytes(Bytes(body)));
        Assert.Equal(Bytes(body), Unpacked(Bytes(packed)));
    }

    [Fact]
    public void Capnp_packs_the_same_way_and_unpacks_ours()
    {
        Capnp.SkipUnlessHere();
        foreach (var name in CorpusMessages.Listing(WireFormat.CapnProto).Select(row => row.Data))
        {
            foreach (var body in Packed.Some(CorpusMessages.All[name].Type, 10).Select(Packed.OfAny))
            {
                // What is converted is laid out anew.
                var theirs = Capnp.Good(body, "convert", "binary:packed", Schema, name);
                var again = Unpacked(theirs);
                Assert.Equal(Convert.ToHexString(PackedBytes(again)), Convert.ToHexString(theirs));
                Assert.Equal(Canonical.Of(body), Canonical.Of(again));
                Assert.Equal(Canonical.Of(body), Canonical.Of(Capnp.Good(PackedBytes(body), "convert", "packed:binary", Schema, name)));
            }
        }
    }

    [Fact]
    public void Any_words_come_back()
    {
        var dice = new Random(5);
        for (var round = 0; round < 3000; round++)
        {
            var zeros = dice.NextDouble();
            var body = Enumerable.Range(0, dice.Next(0, 400) * 8).Select(_ => dice.NextDouble() < zeros ? (byte)0 : (byte)dice.Next(256)).ToArray();
            if (dice.Next(2) == 0)
                Array.Fill(body, (byte)dice.Next(2), 0, dice.Next(body.Length + 1));
            var packed = PackedBytes(body);
            Assert.InRange(packed.Length, 0, CapnProtoPacking.GetMaxPackedSize(body.Length));
            Assert.Equal(body, Unpacked(packed));
        }
    }

    [Theory]
    [InlineData("00", 1)]
    [InlineData("FF01020304050607", 8)]
    [InlineData("FF0102030405060708", 9)]
    [InlineData("FF0102030405060708 01 01020304050607", 17)]
    [InlineData("0300", 2)]
    [InlineData("0000 01", 3)]
    public void What_ends_too_early_is_told_with_its_place(string packed, int offset)
    {
        var malformed = Assert.Throws<MalformedMessageException>(() => Unpacked(Bytes(packed)));
        Assert.Equal((WireFormat.CapnProto, offset), (malformed.Format, malformed.Offset));
        Assert.Throws<MalformedMessageException>(() => CapnProtoPacking.GetUnpackedSize(Bytes(packed)));
    }

    [Fact]
    public void Few_bytes_that_stand_for_many_allocate_nothing()
    {
        var bomb = Enumerable.Repeat((byte[])[0, 255], 1_000_000).SelectMany(b => b).ToArray();
        Assert.Equal(2_048_000_000, CapnProtoPacking.GetUnpackedSize(bomb));
        var writer = new ArrayBufferWriter<byte>();
        var before = GC.GetAllocatedBytesForCurrentThread();
        Assert.Contains("2048000000", Assert.Throws<MalformedMessageException>(() => CapnProtoPacking.Unpack(bomb, writer, 64 << 20)).Message, StringComparison.Ordinal);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 20_000);
        Assert.Throws<MalformedMessageException>(() => CapnProtoPacking.GetUnpackedSize([.. bomb, .. bomb]));
        Assert.Throws<ArgumentException>(() => CapnProtoPacking.Unpack(bomb, new byte[100]));
    }

    [Fact]
    public void A_body_is_of_whole_words_and_the_destination_long_enough()
    {
        Assert.Throws<ArgumentException>(() => CapnProtoPacking.Pack(new byte[7], new byte[100]));
        var body = Packed.Of(new Telemetry(1, 2, 3, "four"));
        var size = PackedBytes(body).Length;
        for (var length = 0; length < size; length++)
            Assert.Throws<ArgumentException>(() => CapnProtoPacking.Pack(body, new byte[length]));
        Assert.Equal(size, CapnProtoPacking.Pack(body, new byte[size]));
    }

    private static byte[] PackedBytes(byte[] body)
    {
        var writer = new ArrayBufferWriter<byte>();
        CapnProtoPacking.Pack(body, writer);
        var packed = new byte[writer.WrittenCount];
        Assert.Equal(packed.Length, CapnProtoPacking.Pack(body, packed));
        Assert.Equal(packed, writer.WrittenSpan);
        return packed;
    }

    private static byte[] Unpacked(byte[] packed)
    {
        var writer = new ArrayBufferWriter<byte>();
        CapnProtoPacking.Unpack(packed, writer, 1 << 20);
        var body = new byte[writer.WrittenCount];
        body.AsSpan().Fill(0xC1);
        Assert.Equal(body.Length, CapnProtoPacking.Unpack(packed, body));
        Assert.Equal(writer.WrittenSpan, body);
        return body;
    }

    private static byte[] Bytes(string hex) => Convert.FromHexString(hex.Replace(" ", "", StringComparison.Ordinal));
}
