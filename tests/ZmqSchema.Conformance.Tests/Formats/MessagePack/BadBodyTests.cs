using System.Diagnostics;
using System.Text;
using ZmqSchema.Conformance.Tests.Values;
using ZmqSchema.Corpus;

namespace ZmqSchema.Conformance.Tests.Formats.MessagePack;

/// <summary>Bodies that no honest peer has sent: false or <see cref="MalformedMessageException"/>, soon, and with little memory.</summary>
public class BadBodyTests
{
    private static readonly Packing Packed = new(WireFormat.MessagePack);

    public static TheoryData<string> Messages => CorpusMessages.Listing(WireFormat.MessagePack);

    [Theory]
    [MemberData(nameof(Messages))]
    public void Every_prefix_and_every_longer_body_is_malformed(string name)
    {
        var type = CorpusMessages.All[name];
        for (var seed = 0; seed < 20; seed++)
        {
            var body = Packed.OfAny(AnyDocument.One(type.Type, seed));
            Assert.True(Unpacks(type, body));
            Assert.False(Unpacks(type, [.. body, 0xC0]));
            for (var length = 0; length < Math.Min(body.Length, 3000); length++)
                Assert.False(Unpacks(type, body[..length]), $"The first {length} bytes of {Convert.ToHexString(body)}");
        }
    }

    [Theory]
    [MemberData(nameof(Messages))]
    public void Of_a_million_bad_bodies_each_is_answered_and_nothing_else_happens(string name) => Downpour.On(WireFormat.MessagePack, CorpusMessages.All[name]);

    [Theory]
    [InlineData(5, true)]
    [InlineData(31, true)]
    [InlineData(64, false)]
    [InlineData(100_000, false)]
    public void Messages_within_messages_end_at_a_depth_of_64(int depth, bool isGood)
    {
        // A branch that holds a list that holds a branch: two deep each time.
        var body = Enumerable.Repeat<byte[]>([0x81, 0xA4, (byte)'m', (byte)'o', (byte)'r', (byte)'e', 0x91], depth).SelectMany(b => b).Append((byte)0x80).ToArray();
        Assert.Equal(isGood, Branch.TryUnpack(body, WireFormat.MessagePack, out _));
    }

    [Theory]
    [InlineData(62, true)]
    [InlineData(63, false)]
    [InlineData(1_000_000, false)]
    public void What_is_packed_is_as_deep_as_what_is_read(int depth, bool isGood)
    {
        var branch = new Branch();
        for (var i = 0; i < depth; i++)
            branch = new() { Left = branch };
        if (isGood)
            Assert.Equal(Packed.Of(branch), Packed.Of(Packed.Read<Branch>(Packed.Of(branch))));
        else
            Assert.Contains("64", Assert.Throws<ArgumentException>(() => branch.GetPackedSize()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_message_that_holds_itself_is_refused()
    {
        var branch = new Branch();
        branch.More.Add(branch);
        Assert.Throws<ArgumentException>(() => branch.Pack(new byte[1000]));
    }

    [Fact]
    public void Unknown_values_of_any_depth_are_passed_over_without_recursion()
    {
        byte[] nested = [0x81, 0xA1, (byte)'x', .. Enumerable.Repeat((byte)0x91, 1_000_000), 0xC0];
        Assert.True(Telemetry.TryUnpack(nested, WireFormat.MessagePack, out _));
        Assert.False(Telemetry.TryUnpack(nested.AsSpan()[..^1], WireFormat.MessagePack, out _));
    }

    [Theory]
    [InlineData("dd7fffffff", "an array")]
    [InlineData("df7fffffff", "a map")]
    [InlineData("db7fffffff", "a string")]
    [InlineData("c67fffffff", "a binary")]
    [InlineData("c97fffffff05", "an extension")]
    [InlineData("ddffffffff", "an array")]
    [InlineData("dfffffffff", "a map")]
    [InlineData("dbffffffff", "a string")]
    [InlineData("c6ffffffff", "a binary")]
    [InlineData("c9ffffffff05", "an extension")]
    [InlineData("dddddddddddddddddddd", "arrays in arrays")]
    public void A_length_without_its_bytes_allocates_nothing(string value, string what)
    {
        foreach (var field in Collections.Schema.Fields.Select(f => f.Name).Append("unknown").Append(""))
        {
            var name = Encoding.UTF8.GetBytes(field);
            byte[] body = [0x81, (byte)(0xA0 | name.Length), .. name, .. Convert.FromHexString(value), .. new byte[100]];
            Assert.False(Collections.TryUnpack(body, WireFormat.MessagePack, out _), $"{field}: {what}");
            var before = GC.GetAllocatedBytesForCurrentThread();
            Collections.TryUnpack(body, WireFormat.MessagePack, out _);
            Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 4096);
        }
    }

    [Fact]
    public void Empty_elements_do_not_become_a_thousand_times_their_size()
    {
        // A byte each, of which a list of places would be made with 40 bytes and a list each.
        AssertBounded<Nest>([0x81, 0xA6, .. "places"u8, 0xDD, 0x00, 0x0F, 0x42, 0x40, .. Enumerable.Repeat((byte)0x80, 1_000_000)]);
        AssertBounded<Nest>([0x81, 0xA6, .. "places"u8, 0xDD, 0x00, 0x0F, 0x42, 0x40, .. Enumerable.Repeat((byte)0xC0, 1_000_000)]);
        AssertBounded<Collections>([0x81, 0xA4, .. "maps"u8, 0xDE, 0xFF, 0xFF, .. Enumerable.Range(0, 0xFFFF).SelectMany(i => new byte[] { 0xCD, (byte)(i >> 8), (byte)i, 0x80 })]);
        AssertBounded<Collections>([0x81, 0xA4, .. "deep"u8, 0xDD, 0x00, 0x0F, 0x42, 0x40, .. Enumerable.Repeat((byte)0x90, 1_000_000)]);
        AssertBounded<Collections>([0x81, 0xA6, .. "points"u8, 0xDD, 0x00, 0x0F, 0x42, 0x40, .. Enumerable.Repeat((byte)0xC0, 1_000_000)]);
        AssertBounded<Drawing>([0x93, 0xA0, 0xC0, 0xDD, 0x00, 0x0F, 0x42, 0x40, .. Enumerable.Repeat((byte)0x92, 1_000_000)]);
    }

    [Fact]
    public void Keys_that_collide_do_not_take_their_square()
    {
        const int Count = 190_000;
        var buckets = new Dictionary<int, string>(Count).EnsureCapacity(0);
        byte[] body =
        [
            0x81, 0xA5, .. "names"u8, 0xDF, .. BigEndian(Count),
            .. Enumerable.Range(0, Count).SelectMany(i => (byte[])[0xD2, .. BigEndian(unchecked(i * buckets)), 0xA0]),
        ];
        var clock = Stopwatch.StartNew();
        var malformed = Assert.Throws<MalformedMessageException>(() => Packed.Read<Collections>(body));
        Assert.Contains("collide", malformed.Message, StringComparison.Ordinal);
        Assert.InRange(clock.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(3));
    }

    [Fact]
    public void Keys_that_are_merely_alike_are_read()
    {
        foreach (var step in new[] { 1, 2, 1000, 1024, 65_536 })
        {
            var message = new Collections { Names = Enumerable.Range(0, 30_000).ToDictionary(i => i * step, i => "") };
            Assert.Equal(30_000, Packed.Read<Collections>(Packed.Of(message)).Names.Count);
        }
    }

    [Fact]
    public void A_decimal_of_a_million_digits_is_answered_at_once()
    {
        byte[] body = [0x81, 0xA5, .. "price"u8, 0xDB, 0x00, 0x0F, 0x42, 0x40, .. Enumerable.Repeat((byte)'9', 1_000_000)];
        var clock = Stopwatch.StartNew();
        Assert.False(WellKnown.TryUnpack(body, WireFormat.MessagePack, out _));
        Assert.InRange(clock.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(3));
    }

    private static byte[] BigEndian(int value) => [(byte)(value >> 24), (byte)(value >> 16), (byte)(value >> 8), (byte)value];

    private static void AssertBounded<T>(byte[] body) where T : IZmqMessage<T>
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        T.TryUnpack(body, WireFormat.MessagePack, out _);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, Downpour.Limit(body.Length));
    }

    private static bool Unpacks(MessageType type, byte[] body)
    {
        try
        {
            Packed.Again(type.Type, body);
            return true;
        }
        catch (MalformedMessageException)
        {
            return false;
        }
    }
}
