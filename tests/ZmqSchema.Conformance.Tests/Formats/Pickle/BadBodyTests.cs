using System.Diagnostics;
using ZmqSchema.Conformance.Tests.Values;
using ZmqSchema.Corpus;

namespace ZmqSchema.Conformance.Tests.Formats.Pickle;

/// <summary>Bodies that no honest peer has sent: false or <see cref="MalformedMessageException"/>, soon, and with little memory.</summary>
public class BadBodyTests
{
    private static readonly Packing Pickled = new(WireFormat.Pickle);
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(3);

    public static TheoryData<string> Messages => CorpusMessages.Listing(WireFormat.Pickle);

    [Theory]
    [MemberData(nameof(Messages))]
    public void Every_prefix_and_every_longer_body_is_malformed(string name)
    {
        var type = CorpusMessages.All[name].Type;
        for (var seed = 0; seed < 10; seed++)
        {
            var body = Pickled.OfAny(AnyDocument.One(type, seed));
            Assert.Equal(body, Pickled.Again(type, body));
            Assert.Throws<MalformedMessageException>(() => Pickled.Again(type, [.. body, (byte)'.']));
            for (var length = 0; length < Math.Min(body.Length, 2000); length++)
                Assert.Throws<MalformedMessageException>(() => Pickled.Again(type, body[..length]));
        }
    }

    [Theory]
    [MemberData(nameof(Messages))]
    public void Of_a_million_bad_bodies_each_is_answered_and_nothing_else_happens(string name) => Downpour.On(WireFormat.Pickle, CorpusMessages.All[name]);

    [Theory]
    [InlineData(31, true)]
    [InlineData(32, false)]
    [InlineData(100_000, false)]
    public void Messages_within_messages_end_at_a_depth_of_64(int depth, bool isGood)
    {
        // A branch that holds a list that holds a branch: two deep each time.
        byte[] body = [.. Enumerable.Repeat<byte[]>([(byte)'}', .. Opcodes.Text("more"), (byte)']'], depth).SelectMany(b => b), (byte)'}', .. Opcodes.Times("as", depth), (byte)'.'];
        Assert.Equal(isGood, Branch.TryUnpack(body, WireFormat.Pickle, out _));
    }

    [Theory]
    [InlineData(62, true)]
    [InlineData(63, false)]
    [InlineData(100_000, false)]
    public void What_is_packed_is_as_deep_as_what_is_read(int depth, bool isGood)
    {
        var branch = new Branch();
        for (var i = 0; i < depth; i++)
            branch = new() { Left = branch };
        if (isGood)
            Assert.Equal(Pickled.Of(branch), Pickled.Of(Pickled.Read<Branch>(Pickled.Of(branch))));
        else
            Assert.Contains("64", Assert.Throws<ArgumentException>(() => branch.GetPackedSize(WireFormat.Pickle)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_value_that_holds_itself_is_malformed_where_it_is_read_and_no_matter_where_it_is_not()
    {
        // d = {}; d["more"] = [d]
        byte[] cycle = [(byte)'}', (byte)'q', 0, .. Opcodes.Text("more"), .. Opcodes.Of("]h\0as.")];
        var malformed = Assert.Throws<MalformedMessageException>(() => Pickled.Read<Branch>(cycle));
        Assert.Contains("is nested more than 64 deep, or holds itself", malformed.Message, StringComparison.Ordinal);
        Assert.Equal(default, Pickled.Read<Spot>(cycle));
    }

    [Fact]
    public void Unknown_values_of_any_depth_are_passed_over_without_recursion()
    {
        var body = Opcodes.Of("unknown", Opcodes.Times("]", 1_000_000), Opcodes.Times("a", 999_999));
        Assert.True(Spot.TryUnpack(body, WireFormat.Pickle, out _));
    }

    [Theory]
    [InlineData("X\u00ff\u00ff\u00ff\u00ff")]
    [InlineData("X\u00ff\u00ff\u00ff\u007f")]
    [InlineData("B\u00ff\u00ff\u00ff\u007f")]
    [InlineData("T\u00ff\u00ff\u00ff\u00ff")]
    [InlineData("\u008b\u00ff\u00ff\u00ff\u007f")]
    [InlineData("\u008d\u00ff\u00ff\u00ff\u00ff\u00ff\u00ff\u00ff\u00ff")]
    [InlineData("\u008e\u00ff\u00ff\u00ff\u00ff\u00ff\u00ff\u00ff\u007f")]
    [InlineData("\u0096\u00ff\u00ff\u00ff\u00ff\u0000\u0000\u0000\u0000")]
    [InlineData("\u0095\u00ff\u00ff\u00ff\u00ff\u00ff\u00ff\u00ff\u00ff]")]
    [InlineData("]r\u00ff\u00ff\u00ff\u00ff")]
    [InlineData("]r\u00ff\u00ff\u00ff\u007f")]
    [InlineData("]p2147483647\n")]
    [InlineData("]p99999999999999999999\n")]
    [InlineData("]j\u00ff\u00ff\u00ff\u00ff")]
    [InlineData("]g-1\n")]
    public void A_number_without_its_bytes_allocates_nothing(string value)
    {
        foreach (var field in Collections.Schema.Fields.Select(f => f.Name).Append("unknown"))
        {
            var body = Opcodes.Of(field, Opcodes.Of(value), new byte[100]);
            Assert.False(Collections.TryUnpack(body, WireFormat.Pickle, out _));
            var before = GC.GetAllocatedBytesForCurrentThread();
            Collections.TryUnpack(body, WireFormat.Pickle, out _);
            Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 4096);
        }
    }

    [Fact]
    public void References_to_references_do_not_become_what_they_unfold_to()
    {
        // Each of 60 lists holds the one before ten times: 10^60 in the end.
        var laughs = Enumerable.Range(1, 60).SelectMany(i => Opcodes.Of($"0]({string.Concat(Enumerable.Repeat($"h{(char)(i - 1)}", 10))}eq{(char)i}"));
        AssertBounded<Branch>([.. Opcodes.Of("]q\0"), .. laughs, .. "0"u8, .. Opcodes.Of("more", "h\u003c")]);

        // The same of dicts, which messages are made of.
        AssertBounded<Branch>(
        [
            .. Opcodes.Of("}q\0"),
            .. Enumerable.Range(1, 30).SelectMany(i => (byte[])[.. "0}"u8, .. Opcodes.Text("more"), .. Opcodes.Of($"]({string.Concat(Enumerable.Repeat($"h{(char)(i - 1)}", 10))}esq{(char)i}")]),
            (byte)'.',
        ]);

        // A text of a megabyte, a dict of many keys, a number of many digits: each a hundred thousand times.
        var long_ = Opcodes.Text(new string('9', 1_000_000));
        AssertBounded<Vectors>([.. long_, .. "q\0"u8, .. "0"u8, .. Opcodes.Of("prices", Opcodes.Of("]("), Opcodes.Times("h\0", 100_000), [(byte)'e'])]);
        AssertBounded<Collections>([.. "I"u8, .. new string('9', 1_000_000).Select(c => (byte)c), .. "\nq\0"u8, .. "0"u8, .. Opcodes.Of("array", Opcodes.Of("]("), Opcodes.Times("h\0", 100_000), [(byte)'e'])]);
        AssertBounded<Nest>(
        [
            .. "}q\0("u8, .. Enumerable.Range(0, 50_000).SelectMany(i => (byte[])[(byte)'J', .. Opcodes.Length(i), (byte)'N']), .. "u0"u8,
            .. Opcodes.Of("spots", Opcodes.Of("]("), Opcodes.Times("h\0", 100_000), [(byte)'e']),
        ]);
        AssertBounded<Collections>([.. "C\u0001aq\0"u8, .. "0"u8, .. Opcodes.Of("words", Opcodes.Of("]("), Opcodes.Times("h\0", 100_000), [(byte)'e'])]);
    }

    [Fact]
    public void A_text_that_many_refer_to_is_one_object()
    {
        var text = new string('x', 10_000);
        byte[] body = [.. Opcodes.Text(text), .. "q\00"u8, .. Opcodes.Of("words", Opcodes.Of("]("), Opcodes.Times("h\0", 100_000), [(byte)'e'])];
        var words = Pickled.Read<Collections>(body).Words;
        Assert.Equal(100_000, words.Count);
        Assert.All(words, word => Assert.Same(words[0], word));
        Assert.Equal(text, words[0]);
        AssertBounded<Collections>(body);
    }

    [Fact]
    public void Empty_elements_do_not_become_a_thousand_times_their_size()
    {
        AssertBounded<Nest>(Opcodes.Of("places", Opcodes.Of("]("), Opcodes.Times("}", 1_000_000), [(byte)'e']));
        AssertBounded<Nest>(Opcodes.Of("places", Opcodes.Of("]("), Opcodes.Times("N", 1_000_000), [(byte)'e']));
        AssertBounded<Collections>(Opcodes.Of("deep", Opcodes.Of("]("), Opcodes.Times(")", 1_000_000), [(byte)'e']));
        AssertBounded<Collections>(Opcodes.Of("maps", Opcodes.Of("}("), [.. Enumerable.Range(0, 100_000).SelectMany(i => (byte[])[(byte)'J', .. Opcodes.Length(i), (byte)'}'])], [(byte)'u']));
        AssertBounded<Spot>(Opcodes.Of("unknown", Opcodes.Times("(", 1_000_000)));
        AssertBounded<Spot>(Opcodes.Of("unknown", Opcodes.Times("]2", 500_000)));
    }

    [Fact]
    public void Keys_that_collide_do_not_take_their_square()
    {
        const int Count = 190_000;
        var buckets = new Dictionary<int, string>(Count).EnsureCapacity(0);
        var body = Opcodes.Of("names", Opcodes.Of("}("), [.. Enumerable.Range(0, Count).SelectMany(i => (byte[])[(byte)'J', .. Opcodes.Length(unchecked(i * buckets)), (byte)'N'])], [(byte)'u']);
        var clock = Stopwatch.StartNew();
        Assert.Contains("collide", Assert.Throws<MalformedMessageException>(() => Pickled.Read<Collections>(body)).Message, StringComparison.Ordinal);
        Assert.InRange(clock.Elapsed, TimeSpan.Zero, Soon);
    }

    [Theory]
    [InlineData("i64", 'I', "\n")]
    [InlineData("u64", 'L', "L\n")]
    [InlineData("f64", 'L', "L\n")]
    [InlineData("unknown", 'L', "L\n")]
    public void A_number_of_a_million_digits_is_answered_at_once(string field, char opcode, string end)
    {
        var body = Opcodes.Of(field, opcode + new string('9', 1_000_000) + end);
        var clock = Stopwatch.StartNew();
        Assert.Equal(field == "unknown", Scalars.TryUnpack(body, WireFormat.Pickle, out _));
        Assert.InRange(clock.Elapsed, TimeSpan.Zero, Soon);
    }

    [Fact]
    public void A_number_of_a_million_bytes_is_answered_at_once()
    {
        foreach (var filler in new byte[] { 0, 0x55, 0xFF })
        {
            var body = Opcodes.Of("i64", [0x8B, .. Opcodes.Length(1_000_000), .. Enumerable.Repeat(filler, 1_000_000)]);
            Assert.Equal(filler != 0x55, Scalars.TryUnpack(body, WireFormat.Pickle, out var read));
            Assert.Equal(filler == 0xFF ? -1 : 0, read.I64);
        }
    }

    // The first time may bring memory that is kept.
    private static void AssertBounded<T>(byte[] body) where T : IZmqMessage<T>
    {
        var clock = Stopwatch.StartNew();
        T.TryUnpack(body, WireFormat.Pickle, out _);
        var before = GC.GetAllocatedBytesForCurrentThread();
        T.TryUnpack(body, WireFormat.Pickle, out _);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, Downpour.Limit(body.Length));
        Assert.InRange(clock.Elapsed, TimeSpan.Zero, Soon + Soon);
    }
}
