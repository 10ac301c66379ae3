using Corpus.Fleet;
using Google.FlatBuffers;
using ZmqSchema.Conformance.Tests.Peers;

namespace ZmqSchema.Conformance.Tests.Formats.FlatBuffers.Accessors;

/// <summary>Vectors that are sorted by a key, and what is found in them: by bytes, as the peers sort, whatever the culture.</summary>
public class LookupTests
{
    private static readonly string[] Names = ["", "a", "A", "b", "B", "Z", "aa", "é", "z", "\uFFFD", "😀", "coöp", "co-op"];

    [Fact]
    public void Strings_are_sorted_by_their_bytes_and_found()
    {
        var builder = new FlatBufferBuilder(16);
        var parts = Part.CreateSortedVectorOfPart(builder, [.. Names.Select((n, i) => Part.CreatePart(builder, builder.CreateString(n), i))]);
        Robot.FinishRobotBuffer(builder, Robot.CreateRobot(builder, nameOffset: builder.CreateString("n"), partsOffset: parts));
        AssertFinds(Robots.Read(builder.SizedByteArray()));
    }

    [Fact]
    public void What_flatc_sorted_is_found()
    {
        Flatc.SkipUnlessHere();
        var parts = string.Join(',', Names.Select((n, i) => $"{{ id: \"{n}\", weight: {i} }}"));
        AssertFinds(Robots.Read(Flatc.ToBinary(Robots.Schema, $"{{ name: \"n\", parts: [{parts}] }}")));
    }

    [Fact]
    public void Numbers_are_found_and_absent_ones_are_their_default()
    {
        ulong[] serials = [ulong.MaxValue, 0, 7, 8, 1UL << 63, 100];
        var builder = new FlatBufferBuilder(16);
        var batteries = Battery.CreateSortedVectorOfBattery(builder, [.. serials.Select(s => Battery.CreateBattery(builder, s))]);
        Robot.FinishRobotBuffer(builder, Robot.CreateRobot(builder, nameOffset: builder.CreateString("n"), batteriesOffset: batteries));

        var robot = Robots.Read(builder.SizedByteArray());
        Assert.Equal(serials.Order(), Enumerable.Range(0, robot.BatteriesLength).Select(i => robot.Batteries(i)!.Value.Serial));
        Assert.All(serials, s => Assert.Equal(s, robot.BatteriesByKey(s)!.Value.Serial));
        Assert.Null(robot.BatteriesByKey(6));
        Assert.Null(robot.BatteriesByKey(ulong.MaxValue - 1));
    }

    private static void AssertFinds(Robot robot)
    {
        Assert.Equal(
            Names.OrderBy(n => Convert.ToHexString(System.Text.Encoding.UTF8.GetBytes(n)), StringComparer.Ordinal),
            Enumerable.Range(0, robot.PartsLength).Select(i => robot.Parts(i)!.Value.Id));
        Assert.All(Names, name => Assert.Equal(Array.IndexOf(Names, name), robot.PartsByKey(name)!.Value.Weight));
        Assert.All(["c", "AA", "zz", "\uFFFE"], name => Assert.Null(robot.PartsByKey(name)));
    }
}
