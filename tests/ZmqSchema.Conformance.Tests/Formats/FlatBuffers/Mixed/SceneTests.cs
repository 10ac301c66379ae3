using Corpus.Mixed;
using Google.FlatBuffers;
using ZmqSchema.Conformance.Tests.Peers;
using ZmqSchema.Formats.FlatBuffers;

namespace ZmqSchema.Conformance.Tests.Formats.FlatBuffers.Mixed;

/// <summary>A table of a schema file that holds unions of C#: as FlatBuffers' own unions on the wire, read by flatc and by Google's library.</summary>
public class SceneTests
{
    public static TheoryData<WireFormat> Formats => [.. SceneT.Schema.Formats];

    [Theory]
    [MemberData(nameof(Formats))]
    public void It_comes_back(WireFormat format)
    {
        foreach (var scene in new[] { Scenes.Full(), new SceneT { Name = "empty", Outlines = [] } })
        {
            var body = new byte[scene.GetPackedSize(format)];
            Assert.Equal(body.Length, scene.Pack(body, format));
            Assert.Equal(Scenes.Said(scene), Scenes.Said(SceneT.Unpack(body, format)));
        }
    }

    [Fact]
    public void Our_bytes_and_the_builders_are_read_both_ways()
    {
        foreach (var bytes in new[] { Packed.Of(Scenes.Full()), Scenes.Full().SerializeToBinary() })
        {
            Assert.Equal(Scenes.Said(Scenes.Full()), Scenes.Said(SceneT.Unpack(bytes)));
            Assert.Equal(Scenes.Said(Scenes.Full()), Scenes.Said(SceneT.DeserializeFromBinary(bytes)));
            Assert.True(Scene.VerifyScene(new ByteBuffer(bytes)));

            // Which looks at the alignment of all that was moved as well.
            Assert.True(FlatBuffersCodec.Verify<SceneT, SceneT>(bytes));
        }
    }

    [Fact]
    public void Flatc_reads_the_same_values_in_our_bytes_as_in_the_builders_and_what_it_writes_is_read()
    {
        Flatc.SkipUnlessHere();
        foreach (var schema in new[] { Scenes.Schema, Scenes.Printable(SceneT.Schema.ToFlatBuffers()) })
        {
            var ours = Flatc.ToJson(schema, Packed.Of(Scenes.Shown()));
            Assert.Equal(ours, Flatc.ToJson(schema, Scenes.Shown().SerializeToBinary()));
            Assert.Contains("deepest", ours, StringComparison.Ordinal);

            var theirs = Flatc.ToBinary(schema, ours);
            Assert.Equal(Scenes.Said(Scenes.Shown()), Scenes.Said(SceneT.Unpack(theirs)));
            Assert.Equal(Scenes.Said(Scenes.Shown()), Scenes.Said(SceneT.DeserializeFromBinary(theirs)));
        }
    }

    [Fact]
    public void A_table_with_unions_of_its_schemas_own_has_the_same_slots_and_bytes()
    {
        var twin = SceneTwin.GetRootAsSceneTwin(new ByteBuffer(Packed.Of(Scenes.Full())));
        Assert.Equal((OutlineTwin.Path, OutlineTwin.Circle, OutlineTwin.Whole, 2), (twin.FocusType, twin.OutlinesType(0), twin.OutlinesType(1), twin.OutlinesLength));
        Assert.Equal(("path", 2.5), (twin.FocusAsPath().Name, twin.Outlines<CircleTwin>(0)!.Value.Radius));
        Assert.Equal("within", twin.Outlines<WholeTwin>(1)!.Value.Scene!.Value.Name);
        Assert.Equal((11, AnyDotTwin.Waypoint, "own"), (twin.After, twin.OwnType, twin.OwnAsWaypoint().Name));
        Assert.Equal((AnyDotTwin.At, -2L, 6), (twin.OwnsType(0), twin.Owns<SpotTwin>(0)!.Value.B, twin.Owns<DotTwin>(1)!.Value.N));

        var theirs = twin.UnPack();
        (theirs.Own.AsWaypoint().Name, theirs.Owns[0].AsAt().A) = ("theirs", 9);
        var again = SceneT.Unpack(theirs.SerializeToBinary());
        Assert.Equal(("theirs", new Spot(9, -2)), (again.Own.AsWaypoint().Name, again.Owns[0].AsAt()));
        Assert.Equal((Scenes.Said(Scenes.Full().Focus), 2, "within"), (Scenes.Said(again.Focus), again.Outlines.Count, ((Outline.Whole)again.Outlines[1]).Scene!.Name));
    }

    [Fact]
    public void Accessors_and_views_give_the_unions_and_their_cases()
    {
        var bytes = Scenes.Full().SerializeToBinary();
        var scene = Scene.GetRootAsScene(new ByteBuffer(bytes));
        Assert.Equal((OutlineView.CaseKind.Path, Scenes.Full().Outlines[0], "path"), (scene.FocusType, scene.Outlines(0), ((Outline.Path)scene.Focus).Name));
        Assert.Equal((2, 2, OutlineView.CaseKind.Whole), (scene.OutlinesLength, scene.OutlinesTypeLength, scene.OutlinesType(1)));
        Assert.Equal(new HiddenOutline.None(5), scene.Hidden);
        Assert.Equal(HiddenOutlineFlatBuffersView.CaseKind.None, scene.HiddenType);
        Assert.Throws<ArgumentOutOfRangeException>(() => scene.Outlines(2));
        Assert.Equal(("own", new Spot(1, -2), 6, "owned"), (scene.OwnAsWaypoint().Name, scene.OwnsAsAt(0), scene.Owns<Dot>(1)!.Value.N, scene.OwnsAsWaypoint(2).Name));

        Assert.True(SceneView.TryCreate(bytes, out var view));
        Assert.True(view.Verify());
        Assert.True(view.Focus.TryGetPath(out var path));
        Assert.Equal(("path", "deepest", OutlineView.CaseKind.Circle), (path.NameString, ((Outline.Path)path.Inner.ToMessage()!).Name, view.Outlines[0].Case));
        Assert.True(view.Outlines[1].TryGetWhole(out var whole));
        Assert.Equal("within", whole.Scene.NameString);
        Assert.True(view.Own.TryGetWaypoint(out var own));
        Assert.True(view.Owns[0].TryGetAt(out var spot));
        Assert.Equal(("own", 3f, -2L), (own.NameString, own.Wheel.Size, spot.B));
        Assert.Equal(Scenes.Said(Scenes.Full()), Scenes.Said(view.ToMessage()));
    }

    [Fact]
    public void What_is_absent_is_null()
    {
        var scene = new SceneT { Name = "empty" };
        foreach (var bytes in new[] { Packed.Of(scene), scene.SerializeToBinary() })
        {
            foreach (var read in new[] { SceneT.Unpack(bytes), SceneT.DeserializeFromBinary(bytes) })
            {
                Assert.Equal((null, null), (read.Focus, read.Hidden));
                Assert.Empty(read.Outlines);
            }

            var accessor = Scene.GetRootAsScene(new ByteBuffer(bytes));
            Assert.Equal((default(OutlineView.CaseKind), null, 0, null), (accessor.FocusType, accessor.Focus, accessor.OutlinesLength, accessor.Outlines(0)));
            Assert.True(Scene.VerifyScene(new ByteBuffer(bytes)));
        }
    }

    [Fact]
    public void A_table_is_built_by_hand_around_unions()
    {
        var builder = new FlatBufferBuilder(1);
        var circle = new Outline.Circle(4, new(1, 2, 3));
        var offset = FlatBuffersMessages.PackUnion<Outline, Outline>(builder, circle);
        var outlines = Scene.CreateOutlinesVector(builder, [offset, offset]);
        var cases = Scene.CreateOutlinesTypeVector(builder, [OutlineView.CaseKind.Circle, OutlineView.CaseKind.Circle]);
        Scene.StartScene(builder);
        Scene.AddFocusType(builder, (OutlineView.CaseKind)FlatBuffersMessages.CaseOf<Outline, Outline>(circle));
        Scene.AddFocus(builder, offset);
        Scene.AddOutlinesType(builder, cases);
        Scene.AddOutlines(builder, outlines);
        Scene.FinishSceneBuffer(builder, Scene.EndScene(builder));

        var read = SceneT.Unpack(builder.SizedByteArray());
        Assert.Equal((circle, 2, circle), (read.Focus, read.Outlines.Count, read.Outlines[1]));
    }

    [Fact]
    public void A_name_that_the_schema_declares_itself_is_that() =>
        Assert.Equal(3, CircledT.Unpack(Packed.Of(new CircledT { At = new() { N = 3 } })).At.N);
}
