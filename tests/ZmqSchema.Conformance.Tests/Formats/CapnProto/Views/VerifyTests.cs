using System.Buffers.Binary;
using ZmqSchema.Corpus;

namespace ZmqSchema.Conformance.Tests.Formats.CapnProto.Views;

/// <summary>Each thing that <c>Verify</c> looks at, by a body that is wrong in that and nothing else. What is right, all other tests of views verify.</summary>
public class VerifyTests
{
    [Theory]
    [InlineData(0, 2, 3u, "ab", true)]
    [InlineData(0, 2, 2u, "ab", false)]
    [InlineData(0, 2, 2u, "\xC3", false)]
    [InlineData(0, 2, 9u, "ab", false)]
    [InlineData(9, 2, 3u, "ab", false)]
    [InlineData(0, 3, 3u, "ab", false)]
    [InlineData(0, 7, 0u, "", false)]
    public void A_text_is_within_its_segment_and_is_UTF8_with_a_NUL_behind_it(int offset, int size, uint count, string bytes, bool isSound) =>
        Assert.Equal(isSound, IsSound<Telemetry>(Body.Of(Body.Struct(0, 2, 1), 42, 0, Body.List(offset, size, count), Body.Text(bytes))));

    [Fact]
    public void A_pointer_is_of_its_kind()
    {
        // Name, spot and tags of a place.
        Assert.True(IsSound<Place>(Body.Of(Body.Struct(0, 0, 3), 0, Body.Struct(1, 1, 0), 0, 0)));
        Assert.False(IsSound<Place>(Body.Of(Body.Struct(0, 0, 3), 0, Body.List(1, 5, 1), 0, 0)));
        Assert.False(IsSound<Place>(Body.Of(Body.Struct(0, 0, 3), 0, 0, Body.Struct(0, 1, 0), 0)));
        Assert.False(IsSound<Place>(Body.Of(Body.Struct(0, 0, 3), 0, Body.Struct(2, 1, 0), 0, 0)));
    }

    [Theory]
    [InlineData(6, 1u, true)]
    [InlineData(2, 8u, false)]
    [InlineData(5, 1u, false)]
    [InlineData(0, 5u, false)]
    [InlineData(1, 5u, false)]
    public void Elements_are_large_enough(int size, uint count, bool isSound) => Assert.Equal(isSound, IsSound<Place>(Body.Of(Body.Struct(0, 0, 3), 0, 0, Body.List(0, size, count), 0)));

    [Fact]
    public void Elements_are_looked_at()
    {
        var body = Packed.Of(new Place { Tags = ["some", "words"] });
        Assert.True(IsSound<Place>(body));
        body[body.AsSpan().IndexOf("words"u8)] = 0xFF;
        Assert.False(IsSound<Place>(body));

        var drawing = Packed.Of(new Drawing("", new Figure.Empty(), [new Figure.Group([new Figure.Rectangle(1, 2, "label")])], []));
        Assert.True(IsSound<Drawing>(drawing));
        drawing[drawing.AsSpan().IndexOf("label"u8)] = 0xFF;
        Assert.False(IsSound<Drawing>(drawing));

        var commands = Packed.Of(new Drawing("", new Figure.Empty(), [], new() { ["first"] = new Command.Stop() }));
        Assert.True(IsSound<Drawing>(commands));
        commands[commands.AsSpan().IndexOf("first"u8)] = 0xFF;
        Assert.False(IsSound<Drawing>(commands));
    }

    [Fact]
    public void An_enum_has_room_for_its_value()
    {
        var body = Packed.Of(new Bits(false, 0, false, 0, 0, false, 0, 0, (Tiny)200, 0, false, '\0', 0, false, default, false));
        Assert.True(IsSound<Bits>(body));
        body[Array.FindIndex(body, 8, b => b == 200) + 1] = 1;
        Assert.False(IsSound<Bits>(body));
    }

    [Fact]
    public void Values_of_NET_are_such()
    {
        AssertSpoiled(new Repeats { Halves = [(Half)1] }, BitConverter.GetBytes(1f), BitConverter.GetBytes(65_536f));
        AssertSpoiled(new Absences { Price = 12.25m }, "12.25"u8, "12.2x"u8);

        // The lists of 16 bytes, three floats and three integers, each with one element fewer.
        AssertSpoiled(new Absences { Id = Guid.NewGuid() }, Counted(2, 16), Counted(2, 15));
        AssertSpoiled(new Absences { Point = new(1, 2, 3) }, Counted(4, 3), Counted(4, 2));
        AssertSpoiled(new Absences { Three = default(ThreeInts) }, Counted(4, 3), Counted(4, 2));
    }

    [Fact]
    public void A_case_that_nobody_knows_here_is_passed_over()
    {
        var body = Packed.Of<StepV3>(new StepV3.Fly(3));
        Assert.True(StepView.TryCreate(body, out var step));
        Assert.True(step.Verify());
        Assert.Equal(StepView.CaseKind.None, step.Case);
        Assert.Null(step.ToMessage());
    }

    // What it holds has as many structs and lists around it as where it is looked at from the root.
    [Theory]
    [InlineData(63, true)]
    [InlineData(64, false)]
    public void Structs_within_structs_end_at_a_depth_of_64(int depth, bool isSound)
    {
        ulong[] branch = [1, Body.Struct(1, 1, 2), 0];
        var body = Body.Of([Body.Struct(0, 1, 2), .. Enumerable.Repeat(branch, depth).SelectMany(w => w), 1, 0, 0]);
        Assert.Equal(isSound, IsSound<Branch>(body));
        Assert.True(BranchCapnProtoView.TryCreate(body, out var view));
        for (var i = 0; i < 10; i++)
            view = view.Left;
        Assert.Equal(isSound, view.Verify());
    }

    [Fact]
    public void Nothing_is_no_view_and_a_null_root_is_one_of_defaults()
    {
        Assert.False(TelemetryCapnProtoView.TryCreate(default, out var nothing));
        Assert.False(nothing.Verify());
        Assert.Equal(0u, nothing.Seq);
        Assert.True(TelemetryCapnProtoView.TryCreate(Body.Of(Body.Null), out var root));
        Assert.True(root.Verify());
        Assert.Equal(new(0, 0, 0, ""), root.ToMessage());
    }

    private static void AssertSpoiled<T>(T message, ReadOnlySpan<byte> good, ReadOnlySpan<byte> bad) where T : IZmqMessage<T>
    {
        var body = Packed.Of(message);
        Assert.True(IsSound<T>(body));
        bad.CopyTo(body.AsSpan(body.AsSpan().IndexOf(good)));
        Assert.False(IsSound<T>(body));
    }

    // The upper half of a list's pointer.
    private static byte[] Counted(uint size, uint count)
    {
        var half = new byte[sizeof(uint)];
        BinaryPrimitives.WriteUInt32LittleEndian(half, size | (count << 3));
        return half;
    }

    private static bool IsSound<T>(byte[] body)
    {
        var isSound = SeenMessage.Of(typeof(T)).Verify(body);

        // Whatever is read into objects is seen as well.
        Assert.True(!isSound || SeenMessage.Of(typeof(T)).ToMessage(body) is not null);
        return isSound;
    }
}
