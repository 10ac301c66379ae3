using Corpus.Fleet;
using Google.FlatBuffers;
using ZmqSchema.Conformance.Tests.Formats.FlatBuffers.Accessors;
using ZmqSchema.Conformance.Tests.Peers;

namespace ZmqSchema.Conformance.Tests.Formats.FlatBuffers.Views;

/// <summary>The view of a schema's table over what we, Google's builder and flatc write.</summary>
public class RobotViewTests
{
    [Fact]
    public void The_view_shows_what_the_builder_wrote()
    {
        var robot = Robots.Full();
        SeenMessage.Of(typeof(RobotT)).AssertShows(robot.SerializeToBinary(), robot);
        SeenMessage.Of(typeof(RobotT)).AssertShows(Packed.Of(robot), robot);
    }

    [Fact]
    public void The_view_shows_what_flatc_wrote()
    {
        Flatc.SkipUnlessHere();
        var theirs = Flatc.ToBinary(Robots.PrintableSchema, Flatc.ToJson(Robots.PrintableSchema, Robots.Printable().SerializeToBinary()));
        SeenMessage.Of(typeof(RobotT)).AssertShows(theirs, RobotT.Unpack(theirs));
        Assert.True(SeenMessage.Of(typeof(RobotT)).Verify(theirs));
    }

    [Fact]
    public void What_is_absent_reads_as_its_default()
    {
        Assert.True(RobotView.TryCreate(new RobotT { Name = "", Position = null }.SerializeToBinary(), out var view));
        Assert.Equal(100, view.Charge);
        Assert.Equal(Color.Blue, view.Color);
        Assert.True(view.Ready);
        Assert.Null(view.Position);
        Assert.Null(view.Speed);
        Assert.False(view.HasLeader);
        Assert.Equal(100, view.Leader.Charge);
        Assert.Equal(Load.NONE, view.Load.Type);
        Assert.True(view.Values.IsEmpty);
        Assert.Equal(0, view.Parts.Length);
        Assert.False(view.PartsByKey("a", out _));
        Assert.Equal("", view.GetNestedAsNote().TextString);
        Assert.True(view.Verify());
    }

    [Fact]
    public void Elements_are_found_by_their_keys()
    {
        var robot = Robots.Full();
        robot.Parts = [.. Enumerable.Range(0, 100).Select(i => new PartT { Id = $"part {i:d3}", Weight = i })];
        robot.Batteries = [.. Enumerable.Range(0, 99).Select(i => new BatteryT { Serial = (ulong)i * 3, Charge = (byte)i })];
        Assert.True(RobotView.TryCreate(Packed.Of(robot), out var view));
        for (var i = 0; i < 100; i++)
        {
            Assert.True(view.PartsByKey($"part {i:d3}", out var part));
            Assert.Equal(i, part.Weight);
            Assert.False(view.PartsByKey($"part {i:d3}x", out _));
            Assert.Equal(i < 99, view.BatteriesByKey((ulong)i * 3, out _));
            Assert.False(view.BatteriesByKey(((ulong)i * 3) + 1, out _));
        }

        Assert.True(view.PartsByKey("part 007"u8, out _));
        Assert.False(view.PartsByKey("", out var none));
        Assert.Equal(1.5f, none.Weight);
    }

    [Fact]
    public void A_buffer_within_the_buffer_has_a_view()
    {
        Assert.True(RobotView.TryCreate(Packed.Of(Robots.Full()), out var view));
        Assert.Equal("inside", view.GetNestedAsNote().TextString);
        Assert.Equal("more"u8, view.GetNestedAsNote().More[0]);
        Assert.Equal("twin", view.GetTwinAsRobot().ToMessage().Name);
        Assert.True(view.GetTwinAsRobot().Verify());
    }

    [Fact]
    public void A_buffer_with_its_size_before_it_is_read_and_verified()
    {
        var builder = new FlatBufferBuilder(64);
        Robot.FinishSizePrefixedRobotBuffer(builder, Robot.Pack(builder, Robots.Full()));
        var bytes = builder.SizedByteArray();
        Assert.True(RobotView.TryCreateSizePrefixed(bytes, out var view));
        Assert.Equal("R2", view.NameString);
        Assert.True(view.Verify());

        Assert.True(RobotView.TryCreateSizePrefixed([.. bytes, 0, 0, 0, 0, 0, 0, 0, 0], out var longer));
        Assert.Equal("R2", longer.NameString);
        Assert.False(longer.Verify());
    }

    [Fact]
    public void A_struct_takes_as_many_bytes_as_the_schema_says()
    {
        Assert.Equal(24, System.Runtime.CompilerServices.Unsafe.SizeOf<Vec3View>());
        Assert.Equal(88, System.Runtime.CompilerServices.Unsafe.SizeOf<GridView>());
        Assert.Equal(12, System.Runtime.CompilerServices.Unsafe.SizeOf<CellView>());
    }

    [Fact]
    public void Looking_allocates_nothing()
    {
        var bytes = Packed.Of(Robots.Full());
        _ = Look(bytes);
        var before = GC.GetAllocatedBytesForCurrentThread();
        var sum = Look(bytes);
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
        Assert.True(sum > 0);
    }

    private static double Look(ReadOnlySpan<byte> bytes)
    {
        Assert.True(RobotView.TryCreate(bytes, out var view));
        var sum = view.Charge + view.Name.Length + view.Position!.Value.Z + view.Places[1].Z;
        foreach (var follower in view.Followers)
            sum += follower.Name.Length;
        foreach (var tag in view.Tags)
            sum += tag.Length;
        foreach (var load in view.Loads)
            sum += load.TryGetPart(out var part) ? part.Weight : 0;
        return sum + (view.Verify() ? 1 : 0) + (view.BatteriesByKey(7, out var battery) ? battery.Charge : 0);
    }
}
