using Corpus.Mixed;
using Google.FlatBuffers;
using ZmqSchema.Conformance.Tests.Formats.FlatBuffers.Views;
using ZmqSchema.Conformance.Tests.Values;

namespace ZmqSchema.Conformance.Tests.Formats.FlatBuffers.Mixed;

/// <summary>What is wrong with unions of C# in a table of a schema file: refused when packed, malformed when read, and found by each verifier.</summary>
public class BrokenSceneTests
{
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
        Downpour.On(WireFormat.FlatBuffers, typeof(SceneT), Packed.Of(Scenes.Full()), BadBodies.ForEachOf(50));

    [Fact]
    public void What_the_views_verifier_accepts_can_be_looked_at() => SeenMessage.Of(typeof(SceneT)).Rain(Packed.Of(Scenes.Full()), BadBodies.ForEachOf(50));

    [Fact]
    public void What_the_accessors_verifier_accepts_has_its_unions_read()
    {
        var good = Packed.Of(Scenes.Full());
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
}
