using System.Diagnostics;
using ZmqSchema.Conformance.Tests.Values;
using ZmqSchema.Corpus;

namespace ZmqSchema.Conformance.Tests.Formats.CapnProto;

/// <summary>Bodies that no honest peer has sent: false or <see cref="MalformedMessageException"/>, soon, and with little memory.</summary>
public class BadBodyTests
{
    public static TheoryData<string> Messages => CorpusMessages.Listing(WireFormat.CapnProto);

    [Theory]
    [MemberData(nameof(Messages))]
    public void A_million_bad_bodies_are_answered_and_nothing_else_happens(string name)
    {
        var type = CorpusMessages.All[name].Type;
        Downpour.On(WireFormat.CapnProto, type, Packed.OfAny(Packed.Some(type, 1)[0]), BadBodies.ForEachOf(Messages.Count));
    }

    [Theory]
    [MemberData(nameof(Messages))]
    public void No_prefix_is_a_message(string name)
    {
        var type = CorpusMessages.All[name].Type;
        foreach (var message in Packed.Some(type, 20))
        {
            var body = Packed.OfAny(message);
            for (var length = 0; length < Math.Min(body.Length, 3000); length++)
                Assert.Throws<MalformedMessageException>(() => Packed.Again(type, body[..length]));
        }
    }

    [Theory]
    [InlineData(63, true)]
    [InlineData(64, false)]
    [InlineData(100_000, false)]
    public void Structs_within_structs_end_at_a_depth_of_64(int depth, bool isGood)
    {
        // Branch: leaves, left, more. Each is the left of the one before.
        ulong[] branch = [1, Body.Struct(1, 1, 2), 0];
        var body = Body.Of([Body.Struct(0, 1, 2), .. Enumerable.Repeat(branch, depth).SelectMany(w => w), 1, 0, 0]);
        Assert.Equal(isGood, Branch.TryUnpack(body, WireFormat.CapnProto, out _));
    }

    [Theory]
    [InlineData(63, true)]
    [InlineData(64, false)]
    public void What_is_packed_is_as_deep_as_what_is_read(int depth, bool isGood)
    {
        var branch = new Branch();
        for (var i = 0; i < depth; i++)
            branch = new() { Left = branch };
        if (isGood)
            Assert.Equal(Packed.Of(branch), Packed.Of(Packed.Read<Branch>(Packed.Of(branch))));
        else
            Assert.Contains("64", Assert.Throws<ArgumentException>(() => branch.GetPackedSize(WireFormat.CapnProto)).Message, StringComparison.Ordinal);
    }

    // A list and the struct in it are two, as capnp counts them.
    [Theory]
    [InlineData(31, true)]
    [InlineData(32, false)]
    public void A_list_of_structs_counts_for_two(int depth, bool isGood)
    {
        var branch = new Branch();
        for (var i = 0; i < depth; i++)
            branch = new() { More = [branch] };
        if (!isGood)
        {
            Assert.Throws<ArgumentException>(() => branch.Pack(new byte[10_000], WireFormat.CapnProto));
            return;
        }

        var body = Packed.Of(branch);
        Assert.Equal(body, Packed.Again(typeof(Branch), body));
        Capnp.SkipUnlessHere();
        Assert.Equal(0, Capnp.Run(body, "decode", Path.Combine(AppContext.BaseDirectory, "Corpus", "corpus.capnp"), "Branch").ExitCode);
    }

    [Fact]
    public void A_message_that_holds_itself_is_refused()
    {
        var branch = new Branch();
        branch.More.Add(branch);
        Assert.Throws<ArgumentException>(() => branch.Pack(new byte[1000], WireFormat.CapnProto));
    }

    [Fact]
    public void Far_pointers_in_a_circle_are_followed_once()
    {
        Assert.All(Attacks.Circles, Malformed<Telemetry>);
        Assert.All(Attacks.WithinItself, Malformed<Branch>);
    }

    [Fact]
    public void Lists_of_structs_without_size_do_not_become_many_objects()
    {
        foreach (var count in Attacks.Counts)
        {
            Assert.All(Attacks.NothingManyTimes(count), AssertBounded<Branch>);
            AssertBounded<Drawing>(Body.Of(Body.Struct(0, 0, 4), 0, 0, Body.List(1, 7, 0), 0, Body.Struct((int)count, 0, 0)));
            AssertBounded<Drawing>(Body.Of(Body.Struct(0, 0, 4), 0, 0, 0, Body.List(0, 7, 0), Body.Struct((int)count, 0, 0)));
            AssertBounded<Repeats>(Body.Of(Body.Struct(0, 0, 28), 0, 0, 0, Body.List(24, 0, count), 0, 0, 0, Body.List(20, 1, count), 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0));
        }
    }

    [Fact]
    public void What_many_pointers_share_is_paid_for_each_time()
    {
        AssertBounded<Branch>(Attacks.EachHoldsTheNextTwice(30));
        AssertBounded<Place>(Attacks.OneTextInManyPlaces);
        Malformed<Prices>(Attacks.OneNumberInManyPlaces);
    }

    [Fact]
    public void Keys_that_collide_do_not_take_their_square()
    {
        const int Count = 190_000;
        var buckets = new Dictionary<int, string>(Count).EnsureCapacity(0);
        var entries = Enumerable.Range(0, Count).SelectMany(i => new[] { (ulong)(uint)unchecked(i * buckets), 0UL });
        var body = Body.Of([Body.Struct(0, 0, 28), .. Enumerable.Repeat(0UL, 20), Body.List(7, 7, 2 * Count), .. Enumerable.Repeat(0UL, 7), Body.Struct(Count, 1, 1), .. entries]);
        var clock = Stopwatch.StartNew();
        var malformed = Assert.Throws<MalformedMessageException>(() => Packed.Read<Repeats>(body));
        Assert.Contains("collide", malformed.Message, StringComparison.Ordinal);
        Assert.InRange(clock.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(3));
    }

    private static void Malformed<T>(byte[] body) where T : IZmqMessage<T>
    {
        Assert.False(T.TryUnpack(body, WireFormat.CapnProto, out _));
        Assert.Throws<MalformedMessageException>(() => T.Unpack(body, WireFormat.CapnProto));
    }

    private static void AssertBounded<T>(byte[] body) where T : IZmqMessage<T>
    {
        T.TryUnpack(body, WireFormat.CapnProto, out _);
        var clock = Stopwatch.StartNew();
        var before = GC.GetAllocatedBytesForCurrentThread();
        T.TryUnpack(body, WireFormat.CapnProto, out _);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, Downpour.Limit(body.Length));
        Assert.InRange(clock.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(3));
    }
}
