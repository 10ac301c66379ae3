using System.Diagnostics;
using ZmqSchema.Conformance.Tests.Values;
using ZmqSchema.Corpus;

namespace ZmqSchema.Conformance.Tests.Formats.Protobuf;

/// <summary>Bodies that no honest peer has sent: false or <see cref="MalformedMessageException"/>, soon, and with little memory.</summary>
public class BadBodyTests
{
    public static TheoryData<string> Messages => CorpusMessages.Listing(WireFormat.Protobuf);

    [Theory]
    [MemberData(nameof(Messages))]
    public void A_million_bad_bodies_are_answered_and_nothing_else_happens(string name) => Downpour.On(WireFormat.Protobuf, CorpusMessages.All[name]);

    [Theory]
    [MemberData(nameof(Messages))]
    public void Every_prefix_is_a_message_or_malformed(string name)
    {
        var type = CorpusMessages.All[name].Type;
        for (var seed = 0; seed < 20; seed++)
        {
            var body = Packed.OfAny(AnyDocument.One(type, seed));
            for (var length = 0; length < Math.Min(body.Length, 3000); length++)
                Assert.True(Record.Exception(() => Packed.Again(type, body[..length])) is null or MalformedMessageException, Convert.ToHexString(body, 0, length));
        }
    }

    [Theory]
    [InlineData(63, true)]
    [InlineData(64, false)]
    [InlineData(30_000, false)]
    public void Messages_within_messages_end_at_a_depth_of_64(int depth, bool isGood)
    {
        Assert.Equal(isGood, Branch.TryUnpack(Nested(depth, 0x12), WireFormat.Protobuf, out _));
        Assert.Equal(isGood, Branch.TryUnpack(Nested(depth, 0x1A), WireFormat.Protobuf, out _));
        Assert.True(Telemetry.TryUnpack(Nested(depth, 0x2A), WireFormat.Protobuf, out _));
    }

    [Theory]
    [InlineData(63, true)]
    [InlineData(64, false)]
    [InlineData(1_000_000, false)]
    public void Unknown_groups_end_at_the_same_depth(int depth, bool isGood)
    {
        byte[] groups = [.. Enumerable.Repeat((byte)0x2B, depth), .. Enumerable.Repeat((byte)0x2C, depth)];
        Assert.Equal(isGood, Telemetry.TryUnpack(groups, WireFormat.Protobuf, out _));
        Assert.False(Telemetry.TryUnpack(groups.AsSpan()[..^1], WireFormat.Protobuf, out _));
    }

    [Fact]
    public void Groups_count_from_the_depth_of_their_message()
    {
        Assert.True(Branch.TryUnpack(Nested(40, 0x12, [.. Enumerable.Repeat((byte)0x2B, 23), .. Enumerable.Repeat((byte)0x2C, 23)]), WireFormat.Protobuf, out _));
        Assert.False(Branch.TryUnpack(Nested(40, 0x12, [.. Enumerable.Repeat((byte)0x2B, 24), .. Enumerable.Repeat((byte)0x2C, 24)]), WireFormat.Protobuf, out _));
    }

    [Theory]
    [InlineData(63, true)]
    [InlineData(64, false)]
    [InlineData(1_000_000, false)]
    public void What_is_packed_is_as_deep_as_what_is_read(int depth, bool isGood)
    {
        var branch = new Branch();
        for (var i = 0; i < depth; i++)
            branch = i % 2 == 0 ? new() { Left = branch } : new() { More = [branch] };
        if (isGood)
            Assert.Equal(Packed.Of(branch), Packed.Of(Packed.Read<Branch>(Packed.Of(branch))));
        else
            Assert.Contains("64", Assert.Throws<ArgumentException>(() => branch.GetPackedSize(WireFormat.Protobuf)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_message_that_holds_itself_is_refused()
    {
        var branch = new Branch();
        branch.More.Add(branch);
        Assert.Throws<ArgumentException>(() => branch.Pack(new byte[1000], WireFormat.Protobuf));
    }

    // Each level twice: were the first of two read before the second is seen, every level would double the work.
    [Fact]
    public void Messages_that_come_twice_at_every_depth_are_merged_at_once()
    {
        byte[] body = [0x08, 1];
        for (var i = 0; i < 60; i++)
            body = [.. Behind(0x12, body), 0x12, 0, 0x12, 2, 0x08, (byte)i];
        var clock = Stopwatch.StartNew();
        var branch = Packed.Read<Branch>(body);
        Assert.InRange(clock.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(3));
        for (var i = 59; i >= 0; i--)
            Assert.Equal(i, (branch = branch.Left!).Leaves);
    }

    [Fact]
    public void Elements_that_are_scattered_do_not_take_their_square()
    {
        byte[] body = [.. Enumerable.Range(0, 200_000).SelectMany(i => (byte[])[0x20, (byte)(i & 127), 0x2A, 0, 0x0A, 0])];
        var clock = Stopwatch.StartNew();
        var read = Packed.Read<Repeats>(body);
        Assert.InRange(clock.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(3));
        Assert.Equal(Enumerable.Range(0, 200_000).Select(i => i & 127), read.Array);
        Assert.Equal(200_000, read.Words.Count);
    }

    [Theory]
    [InlineData("ffffffff07")]
    [InlineData("ffffffff0f")]
    [InlineData("ffffffffffffffff7f")]
    [InlineData("ffffffffffffffffff01")]
    public void A_length_without_its_bytes_allocates_nothing(string length)
    {
        foreach (var number in Repeats.Schema.Fields.Select(f => f.Number).Append(1000))
        {
            byte[] body = [.. Varint((ulong)((number << 3) | 2)), .. Convert.FromHexString(length), .. new byte[100]];
            Assert.False(Repeats.TryUnpack(body, out _));
            var before = GC.GetAllocatedBytesForCurrentThread();
            Repeats.TryUnpack(body, out _);
            Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 4096);
        }
    }

    [Fact]
    public void Empty_elements_do_not_become_a_thousand_times_their_size()
    {
        foreach (var field in Repeats.Schema.Fields)
            AssertBounded<Repeats>([.. Enumerable.Repeat((byte[])[.. Varint((ulong)((field.Number << 3) | 2)), 0], 300_000).SelectMany(b => b)]);
        AssertBounded<Repeats>([0x42, .. Varint(1_000_000), .. new byte[1_000_000]]);
        AssertBounded<Repeats>([0x1A, .. Varint(1_000_000), .. new byte[1_000_000]]);
        AssertBounded<Nest>([.. Enumerable.Repeat((byte[])[0x22, 0], 500_000).SelectMany(b => b)]);
        AssertBounded<Drawing>([.. Enumerable.Repeat((byte[])[0x1A, 2, 0x1A, 0], 300_000).SelectMany(b => b)]);
    }

    [Fact]
    public void Keys_that_collide_do_not_take_their_square()
    {
        const int Count = 190_000;
        var buckets = new Dictionary<int, string>(Count).EnsureCapacity(0);
        byte[] body =
        [
            .. Enumerable.Range(0, Count).SelectMany(i => (byte[])[0xAA, 1, .. Behind(null, [0x08, .. Varint((ulong)unchecked(i * buckets))])]),
        ];
        var clock = Stopwatch.StartNew();
        var malformed = Assert.Throws<MalformedMessageException>(() => Packed.Read<Repeats>(body));
        Assert.Contains("collide", malformed.Message, StringComparison.Ordinal);
        Assert.InRange(clock.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(3));
    }

    [Fact]
    public void A_decimal_of_a_million_digits_is_answered_at_once()
    {
        byte[] body = [0x32, .. Varint(1_000_000), .. Enumerable.Repeat((byte)'9', 1_000_000)];
        var clock = Stopwatch.StartNew();
        Assert.False(WellKnown.TryUnpack(body, WireFormat.Protobuf, out _));
        Assert.InRange(clock.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(3));
    }

    private static byte[] Nested(int depth, byte tag, params byte[] innermost)
    {
        // From the inside out, written backwards, so that a deep one does not take its square.
        var body = new List<byte>(innermost.Reverse());
        for (var i = 0; i < depth; i++)
            body.AddRange([.. Varint((ulong)body.Count).Reverse(), tag]);
        body.Reverse();
        return [.. body];
    }

    private static byte[] Behind(byte? tag, byte[] content) => tag is { } first ? [first, .. Varint((ulong)content.Length), .. content] : [.. Varint((ulong)content.Length), .. content];

    private static IEnumerable<byte> Varint(ulong value)
    {
        for (; value >= 0x80; value >>= 7)
            yield return (byte)(value | 0x80);
        yield return (byte)value;
    }

    private static void AssertBounded<T>(byte[] body) where T : IZmqMessage<T>
    {
        T.TryUnpack(body.AsSpan(0, 100), WireFormat.Protobuf, out _);
        var before = GC.GetAllocatedBytesForCurrentThread();
        T.TryUnpack(body, WireFormat.Protobuf, out _);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, Downpour.Limit(body.Length));
    }
}
