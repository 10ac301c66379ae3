using Corpus.Mixed;
using Google.FlatBuffers;
using ZmqSchema.Conformance.Tests.Peers;
using ZmqSchema.Conformance.Tests.Values;
using ZmqSchema.Formats.FlatBuffers;

namespace ZmqSchema.Conformance.Tests.Formats.FlatBuffers.Mixed;

/// <summary>A table of a schema file that holds messages of C# that are structs: inline, aligned as FlatBuffers has it, read by flatc and by Google's library.</summary>
public class TrackTests
{
    // The same in schema words alone.
    private const string Schema = """
        struct Pose { x:float; y:float; z:float; }
        struct Sample { kind:ubyte; at:double; is_good:bool; pose:Pose; side:short; }
        struct HiddenPose { a:long; }
        table Track { origin:Pose; poses:[Pose]; best:Sample; samples:[Sample]; last:Sample (required); hidden:HiddenPose; name:string; }
        root_type Track;
        """;

    [Theory]
    [InlineData(WireFormat.FlatBuffers)]
    [InlineData(WireFormat.MessagePack)]
    public void It_comes_back(WireFormat format)
    {
        var body = new byte[Full().GetPackedSize(format)];
        Full().Pack(body, format);
        AssertFull(TrackT.Unpack(body, format));
    }

    [Fact]
    public void Our_bytes_and_the_builders_are_read_both_ways()
    {
        foreach (var bytes in new[] { Packed.Of(Full()), Full().SerializeToBinary() })
        {
            AssertFull(TrackT.Unpack(bytes));
            AssertFull(TrackT.DeserializeFromBinary(bytes));
            Assert.True(Track.VerifyTrack(new ByteBuffer(bytes)));
            Assert.True(FlatBuffersCodec.Verify<TrackT, TrackT>(bytes));
        }
    }

    [Fact]
    public void Flatc_reads_the_same_values_in_our_bytes_as_in_the_builders_and_what_it_writes_is_read()
    {
        Flatc.SkipUnlessHere();
        foreach (var schema in new[] { Schema, TrackT.Schema.ToFlatBuffers() })
        {
            var ours = Flatc.ToJson(schema, Packed.Of(Full()));
            Assert.Equal(ours, Flatc.ToJson(schema, Full().SerializeToBinary()));
            Assert.Contains("-7.25", ours, StringComparison.Ordinal);

            var theirs = Flatc.ToBinary(schema, ours);
            AssertFull(TrackT.Unpack(theirs));
            AssertFull(TrackT.DeserializeFromBinary(theirs));
        }
    }

    [Fact]
    public void Accessors_and_views_give_the_messages()
    {
        var bytes = Full().SerializeToBinary();
        var track = Track.GetRootAsTrack(new ByteBuffer(bytes));
        Assert.Equal((new Pose(1, 2, 3), 2, new Pose(7, 8, 9)), (track.Origin, track.PosesLength, track.Poses(1)));
        Assert.Equal((At(1), 3, At(4), At(5)), (track.Best, track.SamplesLength, track.Samples(2), track.Last));

        Assert.True(TrackView.TryCreate(bytes, out var view));
        Assert.True(view.Verify());
        Assert.Equal((new Pose(1, 2, 3), At(1), At(5)), (view.Origin, view.Best, view.Last));
        Assert.Equal([new Pose(4, 5, 6), new Pose(7, 8, 9)], view.Poses.ToArray());
        Assert.Equal((3, At(3)), (view.Samples.Length, view.Samples[1]));
    }

    [Fact]
    public void What_is_absent_is_null()
    {
        var track = new TrackT { Last = default(Sample) };
        foreach (var read in new[] { TrackT.Unpack(Packed.Of(track)), TrackT.DeserializeFromBinary(track.SerializeToBinary()) })
        {
            Assert.Equal((null, null, null, default(Sample)), (read.Origin, read.Best, read.Hidden, read.Last));
            Assert.Empty(read.Poses);
            Assert.Empty(read.Samples);
        }

        Assert.Equal((null, null), (EndsT.Unpack(Packed.Of(new EndsT())).From, EndsT.Unpack(Packed.Of(new EndsT())).To));
        Assert.Contains("Last", Assert.Throws<ArgumentException>(() => new TrackT().GetPackedSize()).Message, StringComparison.Ordinal);
        byte[] empty = [8, 0, 0, 0, 4, 0, 4, 0, 4, 0, 0, 0];
        Assert.Equal("Last", Assert.Throws<MalformedMessageException>(() => TrackT.Unpack(empty)).Field);
    }

    [Fact]
    public void A_table_is_built_by_hand_around_messages()
    {
        var builder = new FlatBufferBuilder(1);
        Track.StartPosesVector(builder, 2);
        FlatBuffersMessages.PackMemory<Pose>(builder, new(4, 5, 6), 4);
        FlatBuffersMessages.PackMemory<Pose>(builder, new(1, 2, 3), 4);
        var poses = builder.EndVector();
        Track.StartTrack(builder);
        Track.AddPoses(builder, poses);
        Track.AddLast(builder, FlatBuffersMessages.PackStruct<Sample, Sample>(builder, At(9)));
        Track.FinishTrackBuffer(builder, Track.EndTrack(builder));

        var read = TrackT.Unpack(builder.SizedByteArray());
        Assert.Equal((At(9), new Pose(1, 2, 3), new Pose(4, 5, 6)), (read.Last, read.Poses[0], read.Poses[1]));

        builder.Clear();
        builder.Finish(Ends.Pack(builder, new() { From = new(1, 2, 3), To = At(2) }).Value);
        Assert.Equal((new Pose(1, 2, 3), At(2)), (EndsT.Unpack(builder.SizedByteArray()).From, EndsT.Unpack(builder.SizedByteArray()).To));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void A_bool_that_is_none_is_found_by_Verify_and_by_whoever_reads_it(int which)
    {
        var bytes = (which == 0 ? new TrackT { Last = At(77) } : new TrackT { Samples = [At(76), At(77)], Last = At(1) }).SerializeToBinary();
        bytes[bytes.AsSpan().IndexOf(BitConverter.GetBytes(77d)) + 8] = 2;
        Assert.False(Track.VerifyTrack(new ByteBuffer(bytes)));
        Assert.False(FlatBuffersCodec.Verify<TrackT, TrackT>(bytes));
        Assert.False(TrackT.TryUnpack(bytes, out _));
        Assert.Throws<MalformedMessageException>(() => TrackT.DeserializeFromBinary(bytes));
    }

    [Fact]
    public void Bad_bodies_are_answered_with_little_memory_by_both_members_alike() =>
        Downpour.On(WireFormat.FlatBuffers, typeof(TrackT), Packed.Of(Full()), BadBodies.ForEachOf(50));

    private static void AssertFull(TrackT track)
    {
        Assert.Equal((new Pose(1, 2, 3), At(1), At(5), new HiddenPose(6), "track"), (track.Origin, track.Best, track.Last, track.Hidden, track.Name));
        Assert.Equal([new(4, 5, 6), new(7, 8, 9)], track.Poses);
        Assert.Equal([At(2), At(3), At(4)], track.Samples);
    }

    private static TrackT Full() => new()
    {
        Origin = new(1, 2, 3),
        Poses = [new(4, 5, 6), new(7, 8, 9)],
        Best = At(1),
        Samples = [At(2), At(3), At(4)],
        Last = At(5),
        Hidden = new(6),
        Name = "track",
    };

    private static Sample At(double time) => new(7, time, true, new(0.5f, -7.25f, 1), -3);
}
