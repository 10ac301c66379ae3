using System.Diagnostics;
using ZmqSchema.Corpus;
using ZmqSchema.Formats.CapnProto;

namespace ZmqSchema.Conformance.Tests.Formats.CapnProto.Views;

/// <summary>Bodies that are made to keep whoever walks over a view busy.</summary>
public class HostileBodyTests
{
    [Fact]
    public void A_struct_that_holds_itself_ends_at_the_depth_where_reading_does() => Assert.All([Attacks.WithinItself[0], Attacks.WithinItself[2], Attacks.WithinItself[3]], body =>
    {
        var depth = 1;
        var fault = Assert.Throws<MalformedMessageException>(() =>
        {
            Assert.True(BranchCapnProtoView.TryCreate(body, out var it));
            for (; it.HasLeft; depth++)
                it = it.Left;
        });
        Assert.Equal(64, depth);
        Assert.Contains("nested more than 64 deep", fault.Message, StringComparison.Ordinal);
        AssertUnsound<Branch>(body);
    });

    [Fact]
    public void Far_pointers_in_a_circle_are_followed_once()
    {
        Assert.All(Attacks.Circles, body => Assert.False(TelemetryCapnProtoView.TryCreate(body, out _)));
        Assert.Contains("no pointer to a struct", Assert.Throws<MalformedMessageException>(() => LeavesOnTheLeft(Attacks.WithinItself[1])).Message, StringComparison.Ordinal);
        AssertUnsound<Branch>(Attacks.WithinItself[1]);
    }

    [Fact]
    public void A_list_of_a_thousand_million_elements_of_nothing_is_no_list()
    {
        Assert.All(Attacks.NothingManyTimes(Attacks.Counts[^1]), body => Assert.Throws<MalformedMessageException>(() => BranchCapnProtoView.TryCreate(body, out var view) ? view.More.Length : 0));
        Assert.All(Attacks.Counts.SelectMany(Attacks.NothingManyTimes), AssertUnsound<Branch>);
    }

    // An honest peer may have a few, of a struct whose fields are all newer than it is.
    [Fact]
    public void A_few_elements_of_nothing_are_a_list() => Assert.All(Attacks.NothingManyTimes(20), SeenMessage.Of(typeof(Branch)).AssertShows);

    [Fact]
    public void What_many_pointers_share_is_paid_for_each_time()
    {
        AssertUnsound<Branch>(Attacks.EachHoldsTheNextTwice(30));
        AssertUnsound<Place>(Attacks.OneTextInManyPlaces);
    }

    // Nothing says that objects may not, and a peer that saves room may let them; capnp reads it too.
    [Fact]
    public void Objects_that_overlap_are_seen_as_they_are_read()
    {
        SeenMessage.Of(typeof(Branch)).AssertShows(Attacks.EachHoldsTheNextTwice(3));

        // The text is the bytes of the struct that holds it; its last one is 0.
        var overlap = Body.Of(Body.Struct(0, 2, 1), Body.Text("ab"), 0, Body.List(-3, 2, 3));
        SeenMessage.Of(typeof(Telemetry)).AssertShows(overlap);
        Assert.True(TelemetryCapnProtoView.TryCreate(overlap, out var view));
        Assert.Equal((0x6261u, "ab"), (view.Seq, view.DeviceString));
    }

    [Fact]
    public void A_body_of_another_format_is_refused_in_a_sentence()
    {
        var refusal = Assert.Throws<NotSupportedException>(() => Of<BranchCapnProtoView>(new byte[16], WireFormat.FlatBuffers));
        Assert.Contains("BranchCapnProtoView", refusal.Message, StringComparison.Ordinal);
        Assert.Contains("receive it as WireFormat.CapnProto", refusal.Message, StringComparison.Ordinal);
        var other = Assert.Throws<NotSupportedException>(() => Of<BranchView>(new byte[16], WireFormat.CapnProto));
        Assert.Contains("receive it as WireFormat.FlatBuffers", other.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Numbers_are_a_span_where_they_stand_one_behind_the_other_and_are_read_one_by_one_where_not()
    {
        var body = Packed.Of(new Lists { Medium = [1, 2, 65535] });
        Assert.True(ListsView.TryCreate(body, out var plain));
        ReadOnlySpan<ushort> span = plain.Medium;
        Assert.Equal(new ushort[] { 1, 2, 65535 }, span.ToArray());

        var newer = RelaidBody.Of(body, Relaid.Newer, seed: 1);
        Assert.True(ListsView.TryCreate(newer, out var view));
        Assert.False(view.Medium.TryGetSpan(out _));
        var copy = new ushort[3];
        view.Medium.CopyTo(copy);
        Assert.Equal(new ushort[] { 1, 2, 65535 }, copy);
        var fault = Assert.Throws<MalformedMessageException>(() => ListsView.TryCreate(newer, out var it) ? it.Medium.Span.Length : 0);
        Assert.Contains("element by element", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Looking_allocates_nothing()
    {
        var body = Packed.Of(new Telemetry(7, 1.5, 2.5f, "sensor-00042"));
        Assert.Equal(7u + 12, Look(body));
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 1_000; i++)
            Look(body);
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);

        static uint Look(byte[] body) => TelemetryCapnProtoView.TryCreate(body, out var view) && view.Verify() ? view.Seq + (uint)view.Device.Length : 0;
    }

    private static bool Of<TView>(byte[] body, WireFormat format) where TView : IZmqView<TView>, allows ref struct =>
        TView.TryCreate(body, format, default, out _, out _);

    private static int LeavesOnTheLeft(byte[] body) => BranchCapnProtoView.TryCreate(body, out var view) ? view.Left.Leaves : 0;

    // And that is soon found out.
    private static void AssertUnsound<T>(byte[] body)
    {
        var seen = SeenMessage.Of(typeof(T));
        var clock = Stopwatch.StartNew();
        Assert.False(seen.Verify(body));
        Assert.InRange(clock.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(3));
    }
}
