using System.Diagnostics;
using System.Text;
using ZmqSchema.Conformance.Tests.Values;
using ZmqSchema.Corpus;

namespace ZmqSchema.Conformance.Tests.Formats.Json;

/// <summary>Bodies that no honest peer has sent: false or <see cref="MalformedMessageException"/>, soon, and with little memory.</summary>
public class BadBodyTests
{
    public static TheoryData<string> Messages => CorpusMessages.Listing(WireFormat.Json);

    [Theory]
    [MemberData(nameof(Messages))]
    public void Every_prefix_and_every_longer_body_is_malformed(string name)
    {
        var type = CorpusMessages.All[name];
        for (var seed = 0; seed < 10; seed++)
        {
            var body = Packed.Of(AnyDocument.One(type.Type, seed));
            Assert.True(Unpacks(type, body));
            Assert.True(Unpacks(type, [.. body, (byte)'\n']));
            Assert.False(Unpacks(type, [.. body, (byte)',']));
            for (var length = 0; length < Math.Min(body.Length, 2000); length++)
                Assert.False(Unpacks(type, body[..length]), $"The first {length} bytes of {Encoding.UTF8.GetString(body)}");
        }
    }

    [Theory]
    [MemberData(nameof(Messages))]
    public void Of_a_million_bad_bodies_each_is_answered_and_nothing_else_happens(string name) => Downpour.On(WireFormat.Json, CorpusMessages.All[name]);

    [Theory]
    [InlineData(5, true)]
    [InlineData(31, true)]
    [InlineData(64, false)]
    [InlineData(100_000, false)]
    public void Messages_within_messages_end_at_a_depth_of_64(int depth, bool isGood) =>
        Assert.Equal(isGood, Reads<Branch>(string.Concat(Enumerable.Repeat("{\"more\":[", depth)) + "{}" + string.Concat(Enumerable.Repeat("]}", depth))));

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
            Assert.Contains("64", Assert.Throws<ArgumentException>(() => branch.GetPackedSize(WireFormat.Json)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_message_that_holds_itself_is_refused()
    {
        var branch = new Branch();
        branch.More.Add(branch);
        Assert.Throws<ArgumentException>(() => branch.Pack(new byte[1000], WireFormat.Json));
    }

    [Theory]
    [InlineData(63, true)]
    [InlineData(64, false)]
    [InlineData(1_000_000, false)]
    public void Unknown_values_are_passed_over_without_recursion_as_deep_as_known_ones(int depth, bool isGood)
    {
        Assert.Equal(isGood, Reads<Telemetry>("{\"x\":" + new string('[', depth) + new string(']', depth) + "}"));
        Assert.Equal(isGood, Reads<Telemetry>("{\"x\":" + string.Concat(Enumerable.Repeat("{\"y\":", depth)) + "1" + new string('}', depth) + "}"));
        Assert.False(Reads<Telemetry>("{\"x\":" + new string('[', depth) + "}"));
    }

    [Fact]
    public void Empty_elements_do_not_become_a_thousand_times_their_size()
    {
        AssertBounded<Nest>("places", "{}");
        AssertBounded<Nest>("places", "null");
        AssertBounded<Nest>("spots", "{}");
        AssertBounded<Collections>("deep", "[]");
        AssertBounded<Collections>("points", "null");
        AssertBounded<Collections>("rows", "[]");
        AssertBounded<Collections>("truths", "true");
        AssertBounded<Collections>("bytes", "1");
        AssertBounded<Collections>("array", "1");
        AssertBounded<Drawing>("figures", "{\"empty\":{}}");
        AssertBounded<Branch>("more", "{}");
        AssertBounded<Optionals>("list", "0");
        AssertBounded<Collections>("{\"maps\":{" + string.Join(',', Enumerable.Range(0, 200_000).Select(i => $"\"{i}\":{{}}")) + "}}");
        AssertBounded<Collections>("{\"maps\":{" + string.Join(',', Enumerable.Range(0, 200_000).Select(i => $"\"{i}\":null")) + "}}");
        AssertBounded<Collections>("{" + string.Join(',', Enumerable.Range(0, 100_000).Select(i => $"\"\\u0061{i}\":0")) + "}");
    }

    [Fact]
    public void Keys_that_collide_do_not_take_their_square()
    {
        const int Count = 190_000;
        var buckets = new Dictionary<int, string>(Count).EnsureCapacity(0);
        var body = "{\"names\":{" + string.Join(',', Enumerable.Range(0, Count).Select(i => $"\"{unchecked(i * buckets)}\":\"\"")) + "}}";
        var clock = Stopwatch.StartNew();
        var malformed = Assert.Throws<MalformedMessageException>(() => Packed.Read<Collections>(body));
        Assert.Contains("collide", malformed.Message, StringComparison.Ordinal);
        Assert.InRange(clock.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(3));
    }

    [Fact]
    public void Names_that_nobody_asked_for_are_told_apart_in_time()
    {
        string[] names = [.. Enumerable.Range(0, 50_000).Select(i => $"\"{i}\":0")];
        var clock = Stopwatch.StartNew();
        foreach (var around in new[] { "{NAMES}", "{\"x\":{NAMES}}", "{\"x\":[{NAMES},{NAMES}]}" })
        {
            Packed.Read<Telemetry>(around.Replace("NAMES", string.Join(',', names)));
            Assert.Contains(
                "has a name twice",
                Assert.Throws<MalformedMessageException>(() => Packed.Read<Telemetry>(around.Replace("NAMES", string.Join(',', names.Append(names[0]))))).Message,
                StringComparison.Ordinal);
        }

        Assert.InRange(clock.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(10));
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

    [Theory]
    [InlineData("seq", "9")]
    [InlineData("seq", "0")]
    [InlineData("time", "9")]
    [InlineData("time", "0")]
    [InlineData("temperature", "7")]
    [InlineData("unknown", "7")]
    public void A_number_of_a_million_digits_is_answered_at_once(string field, string digit)
    {
        var digits = string.Concat(Enumerable.Repeat(digit, 1_000_000));
        var clock = Stopwatch.StartNew();
        foreach (var number in new[] { digits, "1" + digits, "1." + digits, "0." + digits, "1e" + digits, "1e-" + digits, "-1" + digits + "." + digits + "e-" + digits })
        {
            Reads<Telemetry>($"{{\"{field}\":{number}}}");
            var before = GC.GetAllocatedBytesForCurrentThread();
            var body = Encoding.UTF8.GetBytes($"{{\"{field}\":{number}}}");
            var made = GC.GetAllocatedBytesForCurrentThread();
            Telemetry.TryUnpack(body, WireFormat.Json, out _);
            Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - made, 0, made - before);
            Reads<WellKnown>($"{{\"price\":{number}}}");
        }

        Assert.InRange(clock.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(10));
    }

    [Fact]
    public void Long_strings_take_their_length_and_no_more()
    {
        foreach (var letters in new[] { "x", "é", "\\n", "\\u00e9", "\\ud83d\\ude42", "€\\\\" })
        {
            var text = string.Concat(Enumerable.Repeat(letters, 500_000));
            var clock = Stopwatch.StartNew();
            Assert.True(Reads<Telemetry>($"{{\"device\":\"{text}\"}}"));
            Assert.True(Reads<Telemetry>($"{{\"other\":\"{text}\"}}"));
            Assert.True(Reads<Telemetry>($"{{\"{text}\":1}}"));
            Assert.False(Reads<Telemetry>($"{{\"device\":\"{text}"));
            Assert.False(Reads<WellKnown>($"{{\"id\":\"{text}\"}}"));
            Assert.False(Reads<WellKnown>($"{{\"at\":\"{text}\"}}"));
            Assert.InRange(clock.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(5));
        }
    }

    private static bool Reads<T>(string body) where T : IZmqMessage<T> => T.TryUnpack(Encoding.UTF8.GetBytes(body), WireFormat.Json, out _);

    private static void AssertBounded<T>(string field, string element) where T : IZmqMessage<T> =>
        AssertBounded<T>($"{{\"{field}\":[{string.Join(',', Enumerable.Repeat(element, 400_000))}]}}");

    private static void AssertBounded<T>(string text) where T : IZmqMessage<T>
    {
        var body = Encoding.UTF8.GetBytes(text);
        var before = GC.GetAllocatedBytesForCurrentThread();
        T.TryUnpack(body, WireFormat.Json, out _);
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
