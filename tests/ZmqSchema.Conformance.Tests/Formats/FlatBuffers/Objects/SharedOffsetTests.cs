using Corpus.Fleet;
using Google.FlatBuffers;
using ZmqSchema.Conformance.Tests.Formats.FlatBuffers.Accessors;
using ZmqSchema.Formats.FlatBuffers;

namespace ZmqSchema.Conformance.Tests.Formats.FlatBuffers.Objects;

/// <summary>
/// Buffers in which many offsets lead to the same bytes: what they would unfold to is paid for. The verifier and the reader keep one account, so
/// that what the one accepts the other reads.
/// </summary>
public class SharedOffsetTests
{
    // Slots of FleetReport: of the dictionary, and all.
    private const int Batteries = 12;
    private const int AllSlots = 15;

    private static readonly GridT Grid = Robots.Full().Grid!;

    public static TheoryData<string> Shares => ["a table with structs", "a table with a vector of structs", "a table with unions of structs", "a table in a table"];

    [Theory]
    [MemberData(nameof(Shares))]
    public void What_Verify_accepts_is_unpacked_and_what_it_refuses_is_not(string share) =>
        AssertOneAccount<RobotT>(count => Build(share, count));

    [Fact]
    public void Entries_of_a_dictionary_are_counted_alike() => AssertOneAccount<FleetReport>(count =>
    {
        var builder = new FlatBufferBuilder(64);
        var key = builder.CreateString(new string('k', 100));
        builder.StartTable(2);
        builder.AddOffset(0, key.Value, 0);
        var entry = builder.EndTable();
        var entries = Offsets(builder, entry, count);
        builder.StartTable(AllSlots);
        builder.AddOffset(Batteries, entries, 0);
        builder.Finish(builder.EndTable());
        return builder.SizedByteArray();
    });

    [Fact]
    public void What_shares_nothing_is_never_refused()
    {
        var robot = new RobotT
        {
            Name = "n",
            Ranges = [.. Enumerable.Repeat(new RangeT(), 10_000)],
            Places = [.. Enumerable.Repeat(new Vec3T(), 10_000)],
            Followers = [.. Enumerable.Repeat(new RobotT { Name = "", Grid = Grid, Position = new() }, 1_000)],
        };
        var bytes = Packed.Of(robot);
        Assert.True(FlatBuffersCodec.Verify<RobotT, RobotT>(bytes));
        Assert.Equal(10_000, RobotT.Unpack(bytes).Places.Count);
    }

    private static byte[] Build(string share, int count)
    {
        var builder = new FlatBufferBuilder(64);
        var name = builder.CreateString("n");
        var shared = Robot.Pack(builder, share switch
        {
            "a table with structs" => new() { Name = "n", Grid = Grid, Position = new() },
            "a table with a vector of structs" => new() { Name = "n", Ranges = [.. Enumerable.Repeat(new RangeT(), 20)] },
            "a table with unions of structs" => new() { Name = "n", Loads = [.. Enumerable.Repeat(LoadUnion.FromPlace(new()), 20)] },
            _ => new() { Name = "n", Leader = new() { Name = "leader", Position = new() } },
        });
        var followers = Offsets(builder, shared.Value, count);
        Robot.StartRobot(builder);
        Robot.AddName(builder, name);
        Robot.AddFollowers(builder, new(followers));
        Robot.FinishRobotBuffer(builder, Robot.EndRobot(builder));
        return builder.SizedByteArray();
    }

    private static int Offsets(FlatBufferBuilder builder, int shared, int count)
    {
        builder.StartVector(sizeof(int), count, sizeof(int));
        for (var i = 0; i < count; i++)
            builder.AddOffset(shared);
        return builder.EndVector().Value;
    }

    private static void AssertOneAccount<T>(Func<int, byte[]> build) where T : IZmqMessage<T>, IFlatBuffersTable<T>
    {
        var answers = new HashSet<bool>();
        for (var count = 0; count < 2_000; count += 1 + (count / 100))
        {
            var bytes = build(count);
            var isSound = FlatBuffersCodec.Verify<T, T>(bytes);
            Assert.Equal(isSound, T.TryUnpack(bytes, WireFormat.FlatBuffers, out _));
            answers.Add(isSound);
        }

        Assert.Equal([false, true], answers.Order());
    }
}
