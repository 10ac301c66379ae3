using ZmqSchema.Corpus;

namespace ZmqSchema.Conformance.Tests.Formats.CapnProto;

/// <summary>Any valid way to write a message is read, and what is none is told with its place.</summary>
public class EncodingTests
{
    // seq @0, temperature @2 in the same word, time @1, device.
    private static readonly ulong[] Words = [0x41AC0000_0000002A, Body.Real(0.5), Body.List(0, 2, 3), Body.Text("ab")];

    [Fact]
    public void A_struct_in_one_segment() => Check(Body.Of([Body.Struct(0, 2, 1), .. Words]));

    [Fact]
    public void A_struct_before_its_pointer() => Check(Body.InSegments([Body.Far(1, 4)], [.. Words, Body.Struct(-5, 2, 1)]));

    [Fact]
    public void A_struct_behind_a_far_pointer() => Check(Body.InSegments([Body.Far(1, 0)], [Body.Struct(0, 2, 1), .. Words]));

    [Fact]
    public void A_struct_behind_a_landing_pad_of_two_words() => Check(Body.InSegments([Body.Far(2, 1, isDouble: true)], Words, [0, Body.Far(1, 0), Body.Struct(0, 2, 1)]));

    [Fact]
    public void A_text_in_a_segment_of_its_own() =>
        Check(Body.InSegments([Body.Struct(0, 2, 1), Words[0], Words[1], Body.Far(1, 1)], [Body.Text("ab"), Body.List(-2, 2, 3)]));

    [Fact]
    public void A_text_behind_a_landing_pad_of_two_words() =>
        Check(Body.InSegments([Body.Struct(0, 2, 1), Words[0], Words[1], Body.Far(1, 0, isDouble: true)], [Body.Far(2, 1), Body.List(0, 2, 3)], [0, Body.Text("ab")]));

    [Fact]
    public void Objects_may_stand_in_any_order_and_with_room_between() => Check(Body.Of(
        [Body.Struct(3, 2, 1), 7, Body.Text("ab"), 7, Words[0], Words[1], Body.List(-5, 2, 3)]));

    [Fact]
    public void Five_hundred_segments_are_read_and_no_more_than_capnp_reads()
    {
        ulong[][] Many(int count) => [[Body.Far((uint)count - 1, 0)], .. Enumerable.Repeat(new ulong[] { 7 }, count - 2), [Body.Struct(0, 2, 1), .. Words]];
        Check(Body.InSegments(Many(511)));
        CheckMalformed(Body.InSegments(Many(512)), "the message at byte 0 has 512 segments, and 511 are read");
    }

    [Fact]
    public void Shorter_sections_read_as_defaults_and_longer_ones_are_not_looked_at()
    {
        Assert.Equal(new(0, 0, 0, ""), Packed.Read<Telemetry>(Body.Of(Body.Null)));
        Assert.Equal(new(0, 0, 0, ""), Packed.Read<Telemetry>(Body.Of(Body.Struct(-1, 0, 0))));
        Assert.Equal(new(42, 0, 21.5f, ""), Packed.Read<Telemetry>(Body.Of(Body.Struct(0, 1, 0), Words[0])));
        Assert.Equal(new(0, 0, 0, "ab"), Packed.Read<Telemetry>(Body.Of(Body.Struct(0, 0, 1), Body.List(0, 2, 3), Body.Text("ab"))));
        Assert.Equal(new(42, 0.5, 21.5f, "ab"), Packed.Read<Telemetry>(Body.Of(
            Body.Struct(0, 3, 3), Words[0], Words[1], ulong.MaxValue, Body.List(2, 2, 3), ulong.MaxValue, Body.Far(9, 9), Body.Text("ab"))));
    }

    [Theory]
    [InlineData(0x41AC0000_0000002AUL, "ab", 3u, null)]
    [InlineData(0UL, "ab", 2u, "'Device' at byte 32 is a text without a NUL at its end")]
    [InlineData(0UL, "", 0u, "'Device' at byte 32 is a text without a NUL at its end")]
    [InlineData(0UL, "", 1u, null)]
    [InlineData(0UL, "\xC3\xA9", 3u, null)]
    [InlineData(0UL, "\xC3", 2u, "'Device' at byte 32 is not UTF-8")]
    [InlineData(0UL, "\xED\xA0\x80", 4u, "'Device' at byte 32 is not UTF-8")]
    [InlineData(0UL, "\xC0\x80", 3u, "'Device' at byte 32 is not UTF-8")]
    [InlineData(0UL, "a", 9u, "'Device' at byte 32 leads outside of its segment")]
    [InlineData(0UL, "a", 536870911u, "'Device' at byte 32 leads outside of its segment")]
    public void A_text(ulong data, string bytes, uint count, string? wrong)
    {
        var body = Body.Of(Body.Struct(0, 2, 1), data, 0, Body.List(0, 2, count), Body.Text(bytes));
        if (wrong is not null)
            CheckMalformed(body, wrong);
        else
            Assert.Equal((int)count - 1, System.Text.Encoding.UTF8.GetByteCount(Packed.Read<Telemetry>(body).Device));
    }

    [Fact]
    public void What_is_no_pointer_of_its_kind_is_told()
    {
        CheckMalformed(Body.Of(Body.List(0, 2, 3), Body.Text("ab")), "the message at byte 8 is no pointer to a struct");
        CheckMalformed(Body.Of(3), "the message at byte 8 is no pointer to a struct");
        CheckMalformed(Body.Of(Body.Struct(0, 2, 1), 0, 0, Body.Struct(-1, 0, 0)), "'Device' at byte 32 is no pointer to a list");
        CheckMalformed(Body.Of(Body.Struct(0, 0, 1), Body.List(0, 6, 1), 0), "'Device' at byte 16 is no list of bytes");
        CheckMalformed(Body.Of(Body.Struct(0, 3, 0), 0, 0), "the message at byte 8 leads outside of its segment");
        CheckMalformed(Body.Of(Body.Struct(-2, 0, 0)), "the message at byte 8 leads outside of its segment");
        CheckMalformed(Body.Of(Body.Struct(int.MaxValue >> 2, 65535, 65535)), "the message at byte 8 leads outside of its segment");
        CheckMalformed(Body.Of(Body.Far(1, 0)), "the message at byte 8 is a far pointer to where there is no landing pad");
        CheckMalformed(Body.Of(Body.Far(0, 1)), "the message at byte 8 is a far pointer to where there is no landing pad");
        CheckMalformed(Body.Of(Body.Far(uint.MaxValue, uint.MaxValue >> 3)), "the message at byte 8 is a far pointer to where there is no landing pad");
        CheckMalformed(Body.Of(), "the message at byte 8 has no root: its first segment is empty");
    }

    [Theory]
    [InlineData("", "the message at byte 0 ends within its segment table")]
    [InlineData("00000000 000000", "the message at byte 7 ends within its segment table")]
    [InlineData("00000000 01000000", "the message at byte 0 has 8 bytes, and its segment table says 16")]
    [InlineData("00000000 00000000 0000000000000000", "the message at byte 0 has 16 bytes, and its segment table says 8")]
    [InlineData("00000000 FFFFFFFF 0000000000000000", "the message at byte 0 has 16 bytes, and its segment table says 34359738368")]
    [InlineData("FFFFFFFF 00000000", "the message at byte 0 has 4294967296 segments, and 511 are read")]
    [InlineData("FE010000 01000000", "the message at byte 0 has 8 bytes, and its segment table says 2048")]
    public void A_segment_table_that_is_none(string hex, string expected) => CheckMalformed(Convert.FromHexString(hex.Replace(" ", "", StringComparison.Ordinal)), expected);

    // Words, spot and so on: a list of bytes where Place.Tags is a list of texts, and lists of structs whose tag is wrong.
    [Theory]
    [InlineData(0, 2, 3u, 0UL, "'Tags' at byte 32 is a list of elements that are too small")]
    [InlineData(0, 5, 1u, 0UL, "'Tags' at byte 32 is a list of elements that are too small")]
    [InlineData(0, 1, 5u, 0UL, "'Tags' at byte 32 is a list of elements that are too small")]
    [InlineData(0, 0, 5u, 0UL, "'Tags' at byte 32 is a list of elements that are too small")]
    [InlineData(0, 7, 1u, 0x0001_0000_00000008UL, "'Tags' at byte 40 is a list of 2 structs that are longer than its 1 words")]
    [InlineData(0, 7, 1u, 0x0001_0000_00000005UL, "'Tags' at byte 40 is a list of 1 structs that are longer than its 1 words")]
    [InlineData(0, 7, 2u, 0UL, "'Tags' at byte 32 leads outside of its segment")]
    [InlineData(0, 7, 1u, 0x0000_0001_00000004UL, "'Tags' at byte 32 is a list of elements that are too small")]
    public void A_list_that_is_none(int offset, int size, uint count, ulong tag, string expected) =>
        Assert.Contains(expected, Assert.Throws<MalformedMessageException>(() => Packed.Read<Place>(
            Body.Of(Body.Struct(0, 0, 3), 0, 0, Body.List(offset, size, count), tag, 0))).Message, StringComparison.Ordinal);

    private static void Check(byte[] body) => Assert.Equal(new(42, 0.5, 21.5f, "ab"), Packed.Read<Telemetry>(body));

    private static void CheckMalformed(byte[] body, string expected)
    {
        Assert.False(Corpus.Telemetry.TryUnpack(body, WireFormat.CapnProto, out _));
        Assert.Contains(expected, Assert.Throws<MalformedMessageException>(() => Packed.Read<Telemetry>(body)).Message, StringComparison.Ordinal);
    }
}
