using ZmqSchema.Corpus;
using ZmqSchema.Formats.CapnProto;

namespace ZmqSchema.Conformance.Tests.Formats.CapnProto.Views;

/// <summary>Bodies that are made to keep whoever walks over a view busy.</summary>
public class HostileBodyTests
{
    [Fact]
    public void A_struct_that_holds_itself_ends_at_the_depth_where_reading_does()
    {
        // The pointer to the left branch leads back to the struct that it is in: the data begins two words before the word behind it.
        var body = Body(0x0002_0001_0000_0000, 7, Back(words: 2, described: 0x0002_0001), 0);
        Assert.True(BranchCapnProtoView.TryCreate(body, out var view));
        var depth = 1;
        var fault = Assert.Throws<MalformedMessageException>(() =>
        {
            BranchCapnProtoView.TryCreate(body, out var it);
            for (; it.HasLeft; depth++)
                it = it.Left;
        });
        Assert.Equal(64, depth);
        Assert.Contains("nested more than 64 deep", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_list_of_a_thousand_million_structs_of_nothing_is_no_list()
    {
        const ulong Count = (1UL << 29) - 1;
        var body = Body(0x0002_0001_0000_0000, 7, 0, 1 | 7UL << 32, Count << 2);
        Assert.Throws<MalformedMessageException>(() => BranchCapnProtoView.TryCreate(body, out var view) ? view.More.Length : 0);

        // Nor is as long a list of Void, of which older peers may have made one of structs.
        var voids = Body(0x0002_0001_0000_0000, 7, 0, 1 | Count << 35);
        Assert.Throws<MalformedMessageException>(() => BranchCapnProtoView.TryCreate(voids, out var view) ? view.More.Length : 0);
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

        static uint Look(byte[] body) => TelemetryCapnProtoView.TryCreate(body, out var view) ? view.Seq + (uint)view.Device.Length : 0;
    }

    private static bool Of<TView>(byte[] body, WireFormat format) where TView : IZmqView<TView>, allows ref struct =>
        TView.TryCreate(body, format, default, out _, out _);

    private static byte[] Body(params ulong[] words) =>
        [.. BitConverter.GetBytes(0u), .. BitConverter.GetBytes((uint)words.Length), .. words.SelectMany(BitConverter.GetBytes)];

    // A pointer to a struct so many words before the word behind the pointer.
    private static ulong Back(int words, ulong described) => (uint)(-words << 2) | described << 32;
}
