using System.Globalization;
using Corpus.Mixed;
using Google.FlatBuffers;
using ZmqSchema.Conformance.Tests.Peers;
using ZmqSchema.Conformance.Tests.Formats.FlatBuffers.Views;
using ZmqSchema.Conformance.Tests.Values;
using ZmqSchema.Formats.FlatBuffers;

namespace ZmqSchema.Conformance.Tests.Formats.FlatBuffers.Mixed;

/// <summary>A table of a schema file that holds unions of C#: as FlatBuffers' own unions on the wire, read by flatc and by Google's library.</summary>
public class SceneTests
{
    // The same in schema words alone; of a vector of unions flatc 2.0.8 makes no JSON, so its places stay and it is not shown.
    private const string Schema = """
        union Outline { Circle, Path, Whole }
        struct Pose { x:float; y:float; z:float; }
        table Wheel { size:float = 1; }
        table Circle { radius:double; around:Pose; }
        table Path { name:string; points:[Pose]; wheel:Wheel; inner:Outline; }
        table Whole { scene:Scene; }
        table None { reason:int; }
        union HiddenOutline { None_:None }
        table Dot { n:int; }
        table Spot { a:int; b:long; }
        struct Aligned (force_align: 16) { x:float; y:float; z:float; }
        table Waypoint { name:string; x:double; wheel:Wheel; marks:[int]; box:Aligned; next:Waypoint; }
        union AnyDot { Dot, At:Spot, Waypoint }
        table Scene { name:string; focus:Outline; outlines_type:[ubyte] (deprecated); outlines:[ubyte] (deprecated); hidden:HiddenOutline; own:AnyDot; owns_type:[ubyte] (deprecated); owns:[ubyte] (deprecated); after:int = 7; }
        root_type Scene;
        """;

    public static TheoryData<WireFormat> Formats => [.. SceneT.Schema.Formats];

    [Theory]
    [MemberData(nameof(Formats))]
    public void It_comes_back(WireFormat format)
    {
        foreach (var scene in new[] { Full(), new SceneT { Name = "empty", Outlines = [] } })
        {
            var body = new byte[scene.GetPackedSize(format)];
            Assert.Equal(body.Length, scene.Pack(body, format));
            Assert.Equal(Said(scene), Said(SceneT.Unpack(body, format)));
        }
    }

    [Fact]
    public void Our_bytes_and_the_builders_are_read_both_ways()
    {
        foreach (var bytes in new[] { Packed.Of(Full()), Full().SerializeToBinary() })
        {
            Assert.Equal(Said(Full()), Said(SceneT.Unpack(bytes)));
            Assert.Equal(Said(Full()), Said(SceneT.DeserializeFromBinary(bytes)));
            Assert.True(Scene.VerifyScene(new ByteBuffer(bytes)));

            // Which looks at the alignment of all that was moved as well.
            Assert.True(FlatBuffersCodec.Verify<SceneT, SceneT>(bytes));
        }
    }

    [Fact]
    public void Flatc_reads_the_same_values_in_our_bytes_as_in_the_builders_and_what_it_writes_is_read()
    {
        Flatc.SkipUnlessHere();
        foreach (var schema in new[] { Schema, Printable(SceneT.Schema.ToFlatBuffers()) })
        {
            var ours = Flatc.ToJson(schema, Packed.Of(Shown()));
            Assert.Equal(ours, Flatc.ToJson(schema, Shown().SerializeToBinary()));
            Assert.Contains("deepest", ours, StringComparison.Ordinal);

            var theirs = Flatc.ToBinary(schema, ours);
            Assert.Equal(Said(Shown()), Said(SceneT.Unpack(theirs)));
            Assert.Equal(Said(Shown()), Said(SceneT.DeserializeFromBinary(theirs)));
        }
    }

    [Fact]
    public void A_table_with_unions_of_its_schemas_own_has_the_same_slots_and_bytes()
    {
        var twin = SceneTwin.GetRootAsSceneTwin(new ByteBuffer(Packed.Of(Full())));
        Assert.Equal((OutlineTwin.Path, OutlineTwin.Circle, OutlineTwin.Whole, 2), (twin.FocusType, twin.OutlinesType(0), twin.OutlinesType(1), twin.OutlinesLength));
        Assert.Equal(("path", 2.5), (twin.FocusAsPath().Name, twin.Outlines<CircleTwin>(0)!.Value.Radius));
        Assert.Equal("within", twin.Outlines<WholeTwin>(1)!.Value.Scene!.Value.Name);
        Assert.Equal((11, AnyDotTwin.Waypoint, "own"), (twin.After, twin.OwnType, twin.OwnAsWaypoint().Name));
        Assert.Equal((AnyDotTwin.At, -2L, 6), (twin.OwnsType(0), twin.Owns<SpotTwin>(0)!.Value.B, twin.Owns<DotTwin>(1)!.Value.N));

        var theirs = twin.UnPack();
        (theirs.Own.AsWaypoint().Name, theirs.Owns[0].AsAt().A) = ("theirs", 9);
        var again = SceneT.Unpack(theirs.SerializeToBinary());
        Assert.Equal(("theirs", new Spot(9, -2)), (again.Own.AsWaypoint().Name, again.Owns[0].AsAt()));
        Assert.Equal((Said(Full().Focus), 2, "within"), (Said(again.Focus), again.Outlines.Count, ((Outline.Whole)again.Outlines[1]).Scene!.Name));
    }

    [Fact]
    public void Accessors_and_views_give_the_unions_and_their_cases()
    {
        var bytes = Full().SerializeToBinary();
        var scene = Scene.GetRootAsScene(new ByteBuffer(bytes));
        Assert.Equal((OutlineView.CaseKind.Path, Full().Outlines[0], "path"), (scene.FocusType, scene.Outlines(0), ((Outline.Path)scene.Focus).Name));
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
        Assert.Equal(Said(Full()), Said(view.ToMessage()));
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
    public void A_required_union_that_is_null_is_not_packed_and_one_that_is_absent_is_malformed()
    {
        var frame = new FrameT { Around = new Outline.Circle(1, default), Depth = 3 };
        Assert.Equal((frame.Around, 3), (FrameT.Unpack(Packed.Of(frame)).Around, FrameT.Unpack(Packed.Of(frame)).Depth));
        Assert.Contains("Around", Assert.Throws<ArgumentException>(() => new FrameT().GetPackedSize()).Message, StringComparison.Ordinal);
        byte[] empty = [8, 0, 0, 0, 4, 0, 4, 0, 4, 0, 0, 0];
        Assert.Equal("Around", Assert.Throws<MalformedMessageException>(() => FrameT.Unpack(empty)).Field);
    }

    [Fact]
    public void A_null_among_the_unions_of_a_vector_is_not_packed()
    {
        var scene = new SceneT { Outlines = [null!] };
        Assert.Contains("Outlines", Assert.Throws<ArgumentException>(() => scene.GetPackedSize()).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>(() => scene.SerializeToBinary());
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

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void What_is_broken_in_a_union_is_found_by_Verify_and_by_whoever_reads_it(bool isInVector)
    {
        var path = new Outline.Path("to break", [], null, null);
        var bytes = (isInVector ? new SceneT { Outlines = [path] } : new SceneT { Focus = path }).SerializeToBinary();
        bytes[bytes.AsSpan().IndexOf("to break"u8)] = 0xFF;
        Assert.False(Scene.VerifyScene(new ByteBuffer(bytes)));
        Assert.False(SceneT.TryUnpack(bytes, out _));
        var fault = Assert.Throws<MalformedMessageException>(() => SceneT.DeserializeFromBinary(bytes));
        Assert.Equal(("Corpus.Mixed.Scene", isInVector ? "Outlines.Path.Name" : "Focus.Path.Name"), (fault.MessageName, fault.Field));
    }

    [Fact]
    public void What_is_broken_in_a_case_of_a_schemas_union_is_found_by_Verify_and_by_whoever_reads_it()
    {
        var bytes = new SceneT { Own = AnyDotUnion.FromWaypoint(new("to break", 0, null, [], null, null)) }.SerializeToBinary();
        Assert.True(Scene.VerifyScene(new ByteBuffer(bytes)));
        bytes[bytes.AsSpan().IndexOf("to break"u8)] = 0xFF;
        Assert.False(Scene.VerifyScene(new ByteBuffer(bytes)));
        Assert.False(SceneT.TryUnpack(bytes, out _));
        Assert.Throws<MalformedMessageException>(() => SceneT.DeserializeFromBinary(bytes));
    }

    [Fact]
    public void As_many_tags_as_unions_stand_in_vectors_or_the_body_is_malformed()
    {
        var bytes = new SceneT { Outlines = [new Outline.Circle(1, default), new Outline.Circle(2, default)] }.SerializeToBinary();
        var tags = bytes.AsSpan().IndexOf((ReadOnlySpan<byte>)[2, 0, 0, 0, 1, 1]);
        Assert.True(Scene.VerifyScene(new ByteBuffer(bytes)));
        bytes[tags] = 1;
        Assert.False(Scene.VerifyScene(new ByteBuffer(bytes)));
        Assert.False(SceneT.TryUnpack(bytes, out _));
        Assert.Throws<MalformedMessageException>(() => Scene.GetRootAsScene(new ByteBuffer(bytes)).Outlines(0));
    }

    [Fact]
    public void A_case_that_nobody_here_knows_is_none()
    {
        var bytes = new SceneT { Focus = new Outline.Circle(1, default), After = 9 }.SerializeToBinary();
        Assert.True(Scene.VerifyScene(new ByteBuffer(bytes)));
        bytes[TagOf(bytes)] = 77;
        Assert.Equal((null, 9), (SceneT.Unpack(bytes).Focus, SceneT.Unpack(bytes).After));
        Assert.Null(SceneT.DeserializeFromBinary(bytes).Focus);
    }

    [Fact]
    public void Bad_bodies_are_answered_with_little_memory_by_both_members_alike() =>
        Downpour.On(WireFormat.FlatBuffers, typeof(SceneT), Packed.Of(Full()), BadBodies.ForEachOf(50));

    [Fact]
    public void What_the_views_verifier_accepts_can_be_looked_at() => SeenMessage.Of(typeof(SceneT)).Rain(Packed.Of(Full()), BadBodies.ForEachOf(50));

    [Fact]
    public void What_the_accessors_verifier_accepts_has_its_unions_read()
    {
        var good = Packed.Of(Full());
        var rain = new Rain(31, good, new byte[2 * good.Length]);
        var (accepted, count) = (0, BadBodies.ForEachOf(50));
        for (var i = 0; i < count; i++)
        {
            var buffer = new ByteBuffer(rain.Next().ToArray());
            if (!IsVerified(buffer))
                continue;
            accepted++;
            var scene = Scene.GetRootAsScene(buffer);
            _ = (scene.Focus, scene.Hidden);
            for (var j = 0; j < scene.OutlinesLength; j++)
                _ = scene.Outlines(j);
        }

        Assert.InRange(accepted, 1, count - 1);
    }

    [Fact]
    public void A_name_that_the_schema_declares_itself_is_that() =>
        Assert.Equal(3, CircledT.Unpack(Packed.Of(new CircledT { At = new() { N = 3 } })).At.N);

    // Google's own code throws where it converts an offset that is negative, or looks behind the end.
    private static bool IsVerified(ByteBuffer buffer)
    {
        try
        {
            return Scene.VerifyScene(buffer);
        }
        catch (Exception fault) when (fault.StackTrace!.TrimStart().Split('\n')[..3].Any(line => line.Contains("Google.FlatBuffers", StringComparison.Ordinal)))
        {
            return false;
        }
    }

    // Slot 1 of the root.
    private static int TagOf(byte[] bytes)
    {
        var root = BitConverter.ToInt32(bytes, 0);
        return root + BitConverter.ToUInt16(bytes, root - BitConverter.ToInt32(bytes, root) + 4 + (2 * 1));
    }

    // flatc 2.0.8 makes no JSON of vectors of unions.
    private static string Printable(string schema) => System.Text.RegularExpressions.Regex.Replace(
        schema, @"(outlines|owns):\[[\w.]+\] \(id: (\d+)\)",
        match => $"{match.Groups[1]}_type:[ubyte] (id: {int.Parse(match.Groups[2].Value, CultureInfo.InvariantCulture) - 1}, deprecated); {match.Groups[1]}:[ubyte] (id: {match.Groups[2]}, deprecated)");

    private static string Said(SceneT scene) => string.Join(' ', scene.Name, scene.After, Said(scene.Own), string.Join(',', (scene.Owns ?? []).Select(Said)), Said(scene.Focus), string.Join(',', scene.Outlines.Select(Said)), scene.Hidden);

    private static string Said(AnyDotUnion? dot) => dot?.Type switch
    {
        AnyDot.Dot => $"{dot.AsDot().N}",
        AnyDot.At => $"{dot.AsAt()}",
        AnyDot.Waypoint => $"{dot.AsWaypoint().Name} {dot.AsWaypoint().Wheel?.Size} {dot.AsWaypoint().Marks.Length}",
        _ => "",
    };

    private static string Said(Outline? outline) => outline switch
    {
        Outline.Path path => $"{path.Name} {string.Join(',', path.Points)} {path.Wheel?.Size} ({Said(path.Inner)})",
        Outline.Whole whole => $"({(whole.Scene is null ? "" : Said(whole.Scene))})",
        _ => $"{outline}",
    };

    private static SceneT Shown()
    {
        var scene = Full();
        (scene.Outlines, scene.Owns) = ([], []);
        return scene;
    }

    private static SceneT Full() => new()
    {
        Name = "scene",
        Focus = new Outline.Path("path", [new(1, 2, 3), new(4, 5, 6)], new() { Size = 8 }, new Outline.Path("deepest", [], null, null)),
        Outlines = [new Outline.Circle(2.5, new(7, 8, 9)), new Outline.Whole(new() { Name = "within", Outlines = [], After = 1 })],
        Hidden = new HiddenOutline.None(5),
        Own = AnyDotUnion.FromWaypoint(new("own", 0.5, new() { Size = 3 }, [1, 2], null, null)),
        Owns = [AnyDotUnion.FromAt(new(1, -2)), AnyDotUnion.FromDot(new() { N = 6 }), AnyDotUnion.FromWaypoint(new("owned", 0.5, null, [], null, null))],
        After = 11,
    };
}
