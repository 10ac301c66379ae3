using Corpus.Fleet;
using Google.FlatBuffers;
using ZmqSchema.Formats.FlatBuffers;

namespace ZmqSchema.Conformance.Tests.Formats.FlatBuffers.Hostile;

/// <summary>
/// What a small buffer becomes: of offsets that all lead to one empty table no more than 64 bytes for each of theirs and a mebibyte, and of honest
/// ones all that they say.
/// </summary>
public class UnfoldingTests
{
    // Slots of Many, and those that it has.
    private const int All = 6;

    /// <summary>Vectors of <see cref="Many"/>, by slot.</summary>
    public static TheoryData<int, int> Attacks => new MatrixTheoryData<int, int>([0, 1, 2, 3, 4], [3_000, 100_000]);

    [Theory]
    [MemberData(nameof(Attacks))]
    public void Offsets_to_one_empty_table_are_refused_before_they_take_much(int slot, int count) => AssertBounded<Many>(Sharing(slot, count));

    [Theory]
    [InlineData(3_000)]
    [InlineData(100_000)]
    public void What_constructors_make_is_charged_too(int count)
    {
        var builder = new FlatBufferBuilder(64);
        var name = builder.CreateString("n");
        Robot.StartRobot(builder);
        Robot.AddName(builder, name);
        var shared = Robot.EndRobot(builder);
        var followers = Offsets(builder, shared.Value, count);
        Robot.StartRobot(builder);
        Robot.AddName(builder, name);
        Robot.AddFollowers(builder, new(followers));
        Robot.FinishRobotBuffer(builder, Robot.EndRobot(builder));
        AssertBounded<RobotT>(builder.SizedByteArray());
    }

    [Fact]
    public void Ten_thousand_robots_of_defaults_are_read()
    {
        var bytes = Packed.Of(new RobotT { Name = "all", Followers = [.. Enumerable.Range(0, 10_000).Select(_ => new RobotT { Name = "n" })] });
        Assert.True(FlatBuffersCodec.Verify<RobotT, RobotT>(bytes));
        Assert.Equal(10_000, RobotT.Unpack(bytes).Followers.Count);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(4)]
    public void Tables_that_are_their_own_are_read_though_all_their_fields_are_absent(int slot)
    {
        const int Count = 250;
        var builder = new FlatBufferBuilder(64);
        var empty = Enumerable.Range(0, Count).Select(_ => Empty(builder)).ToArray();
        builder.StartVector(sizeof(int), Count, sizeof(int));
        foreach (var table in empty)
            builder.AddOffset(table);
        var bytes = Finish(builder, slot, builder.EndVector().Value);
        Assert.True(FlatBuffersCodec.Verify<Many, Many>(bytes));
        var read = Many.Unpack(bytes);
        Assert.Equal(Count, slot == 0 ? read.Records.Count : read.Matrices.Count);
    }

    [Fact]
    public void Full_ones_are_read_in_any_number()
    {
        var many = new Many(
            [.. Enumerable.Range(0, 1_000).Select(i => new Wide(default, i))], Enumerable.Range(0, 300).ToDictionary(i => i, _ => new WideValue(default, "n")), [], [],
            [.. Enumerable.Repeat(new Matrices(default, default, default, default, default, default), 5_000)], Enumerable.Range(0, 50_000).ToDictionary(i => (long)i, i => i));
        var bytes = Packed.Of(many);
        Assert.True(FlatBuffersCodec.Verify<Many, Many>(bytes));
        Assert.Equal(bytes, Packed.Of(Many.Unpack(bytes)));
    }

    // In .NET the hash of a long is its halves, one against the other.
    [Fact]
    public void Keys_that_collide_do_not_take_their_square()
    {
        const int Count = 100_000;
        var builder = new FlatBufferBuilder(1 << 20);
        var entries = new int[Count];
        for (var i = 0; i < Count; i++)
        {
            builder.StartTable(2);
            builder.AddLong(0, ((long)i << 32) | (uint)i, -1);
            entries[i] = builder.EndTable();
        }

        builder.StartVector(sizeof(int), Count, sizeof(int));
        foreach (var entry in entries)
            builder.AddOffset(entry);
        var bytes = Finish(builder, 5, builder.EndVector().Value);
        var malformed = Assert.Throws<MalformedMessageException>(() => Many.Unpack(bytes));
        Assert.Equal("Numbers", malformed.Field);
        Assert.Contains("collide", malformed.Message, StringComparison.Ordinal);
        Assert.True(ManyView.TryCreate(bytes, out var view));
        var isRead = false;
        try
        {
            view.ToMessage();
            isRead = true;
        }
        catch (MalformedMessageException)
        {
        }

        Assert.False(isRead);
    }

    private static byte[] Sharing(int slot, int count)
    {
        var builder = new FlatBufferBuilder(64);
        return Finish(builder, slot, Offsets(builder, Empty(builder), count));
    }

    private static int Empty(FlatBufferBuilder builder)
    {
        builder.StartTable(0);
        return builder.EndTable();
    }

    private static int Offsets(FlatBufferBuilder builder, int shared, int count)
    {
        builder.StartVector(sizeof(int), count, sizeof(int));
        for (var i = 0; i < count; i++)
            builder.AddOffset(shared);
        return builder.EndVector().Value;
    }

    private static byte[] Finish(FlatBufferBuilder builder, int slot, int vector)
    {
        builder.StartTable(All);
        builder.AddOffset(slot, vector, 0);
        builder.Finish(builder.EndTable());
        return builder.SizedByteArray();
    }

    private static void AssertBounded<T>(byte[] bytes) where T : IZmqMessage<T>, IFlatBuffersTable<T>
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        var isRead = T.TryUnpack(bytes, WireFormat.FlatBuffers, out _);
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        Assert.Equal(isRead, FlatBuffersCodec.Verify<T, T>(bytes));
        Assert.False(isRead);
        Assert.InRange(allocated, 0, (64L * bytes.Length) + (1 << 20) + 65_536);
    }
}
