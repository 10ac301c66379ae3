using System.Text.Json;
using Corpus.Fleet;
using Google.FlatBuffers;
using ZmqSchema.Conformance.Tests.Peers;
using FleetRange = Corpus.Fleet.Range;

namespace ZmqSchema.Conformance.Tests.Formats.FlatBuffers.Accessors;

/// <summary>Code as it is written against flatc's output: built by Create, Start, Add, End and Finish, read by accessors, changed in place.</summary>
public class BuilderTests
{
    [Fact]
    public void What_is_added_is_read()
    {
        var robot = Robots.Read(Built());
        Assert.Equal(("C3", (short)42, Color.Green, Ability.Fly), (robot.Name, robot.Charge, robot.Color, robot.Ability));
        Assert.Equal((1f, 2f, 3d, Color.Blue), (robot.Position!.Value.X, robot.Position.Value.Y, robot.Position.Value.Z, robot.Position.Value.Color));
        Assert.Equal((3, 8), (robot.SerialLength, robot.Serial(1)));
        Assert.Equal([7, 8, 9], robot.GetSerialArray());
        Assert.Equal([7, 8, 9], robot.GetSerialBytes()!.Value.ToArray());
        Assert.Equal("C3"u8.ToArray(), robot.GetNameBytes()!.Value.ToArray());
        Assert.Equal("C3"u8.ToArray(), robot.GetNameArray());
        Assert.Equal([Color.Blue, Color.Red], robot.GetColorsArray());
        Assert.Equal([0.5, 1.5], robot.GetValuesArray());
        Assert.Equal([true, false], robot.GetChecksArray());
        Assert.Equal(["x", "y"], Enumerable.Range(0, robot.TagsLength).Select(robot.Tags));
        Assert.Equal([(5u, 6u), (3u, 4u)], Enumerable.Range(0, robot.RangesLength).Select(i => (robot.Ranges(i)!.Value.Id, robot.Ranges(i)!.Value.Distance)));
        Assert.Equal("in it", robot.GetNestedAsNote()!.Value.Text);
        Assert.Equal(Load.Battery, robot.LoadType);
        Assert.Equal((99UL, (byte)100), (robot.LoadAsBattery().Serial, robot.Load<Battery>()!.Value.Charge));
        Assert.Equal([Load.Label, Load.Part], robot.GetLoadsTypeArray());
        Assert.Equal(("label", "p"), (robot.LoadsAsString(0), robot.Loads<Part>(1)!.Value.Id));
    }

    [Fact]
    public void What_is_not_added_is_the_default_or_null()
    {
        var builder = new FlatBufferBuilder(16);
        var name = builder.CreateString("bare");
        Robot.StartRobot(builder);
        Robot.AddName(builder, name);
        Robot.FinishRobotBuffer(builder, Robot.EndRobot(builder));

        var robot = Robots.Read(builder.SizedByteArray());
        Assert.Equal(((short)100, Color.Blue, true, -1L, 0.1f, Ability.Drive), (robot.Charge, robot.Color, robot.Ready, robot.Offset, robot.Ratio, robot.Ability));
        Assert.Equal((null, null, null, null), (robot.Speed, robot.Level, robot.Active, robot.Mode));
        Assert.Equal((null, null, null, 0), (robot.Position, robot.Leader, robot.Alias, robot.PartsLength));
        Assert.Equal((Load.NONE, null, null), (robot.LoadType, robot.Load<Part>(), robot.GetNestedAsNote()));
        Assert.Null(robot.GetSerialArray());
        Assert.Null(robot.GetColorsArray());
        Assert.Null(robot.PartsByKey("a"));
        Assert.False(robot.MutateCharge(1));
    }

    [Fact]
    public void An_optional_scalar_can_be_there_and_be_nought()
    {
        var builder = new FlatBufferBuilder(16);
        var robot = Robot.CreateRobot(builder, nameOffset: builder.CreateString("n"), speed: 0, level: 0, active: false, mode: Color.Red);
        Robot.FinishRobotBuffer(builder, robot);
        var read = Robots.Read(builder.SizedByteArray());
        Assert.Equal((0, 0, false, Color.Red), (read.Speed!.Value, read.Level!.Value, read.Active!.Value, read.Mode!.Value));
    }

    [Fact]
    public void Flatc_reads_the_same_values()
    {
        Flatc.SkipUnlessHere();
        using var json = JsonDocument.Parse(Flatc.ToJson(Robots.PrintableSchema, Built()));
        var robot = json.RootElement;
        Assert.Equal([1, 2, 3], "xyz".Select(axis => robot.GetProperty("position").GetProperty($"{axis}").GetDouble()));
        Assert.Equal("Battery", robot.GetProperty("load_type").GetString());
        Assert.Equal(99, robot.GetProperty("load").GetProperty("serial").GetInt32());
        Assert.Equal([7, 8, 9], robot.GetProperty("serial").EnumerateArray().Select(e => e.GetInt32()));
        Assert.Equal(["Blue", "Red"], robot.GetProperty("colors").EnumerateArray().Select(e => e.GetString()));
        Assert.Equal("in it", robot.GetProperty("nested").GetProperty("text").GetString());
        Assert.Equal([5, 3], robot.GetProperty("ranges").EnumerateArray().Select(e => e.GetProperty("id").GetInt32()));
    }

    [Fact]
    public void A_scalar_is_changed_in_place()
    {
        var robot = Robots.Read(Robots.Full().SerializeToBinary());
        Assert.True(robot.MutateCharge(5) && robot.MutateColor(Color.Red) && robot.MutateSerial(1, 77) && robot.MutateReady(true) && robot.MutateLevel(9)
            && robot.MutateColors(0, Color.Green) && robot.MutateChecks(1, true) && robot.MutateValues(2, 1.25) && robot.MutateHashed(1));
        robot.Position!.Value.MutateZ(-1);
        robot.Grid!.Value.Cells(1).MutateMarks(2, 200);
        robot.Grid.Value.Cells(1).At.MutateDistance(33);
        robot.Grid.Value.MutateKnown(1, true);
        robot.Places(0)!.Value.MutateColor(Color.Red);

        var read = robot.UnPack();
        Assert.Equal((5, Color.Red, 77, true), (read.Charge, read.Color, read.Serial[1], read.Ready));
        Assert.Equal((9, Color.Green, true, 1.25, 1UL), (read.Level!.Value, read.Colors[0], read.Checks[1], read.Values[2], read.Hashed));
        Assert.Equal((-1d, (byte)200, 33u), (read.Position.Z, read.Grid.Cells[1].Marks[2], read.Grid.Cells[1].At.Distance));
        Assert.Equal((true, Color.Red), (read.Grid.Known[1], read.Places[0].Color));
    }

    [Fact]
    public void A_vector_can_be_one_block_of_memory()
    {
        var builder = new FlatBufferBuilder(16);
        var serial = Robot.CreateSerialVectorBlock(builder, new byte[] { 1, 2, 3 });
        var values = Robot.CreateValuesVectorBlock(builder, new ArraySegment<double>([9, 0.5, 1.5, 9], 1, 2));
        Robot.FinishRobotBuffer(builder, Robot.CreateRobot(builder, nameOffset: builder.CreateString("n"), serialOffset: serial, valuesOffset: values));
        var robot = Robots.Read(builder.SizedByteArray());
        Assert.Equal([1, 2, 3], robot.GetSerialArray());
        Assert.Equal([0.5, 1.5], robot.GetValuesArray());
    }

    [Fact]
    public void The_identifier_and_the_size_stand_at_the_front()
    {
        var builder = new FlatBufferBuilder(16);
        Robot.FinishSizePrefixedRobotBuffer(builder, Robot.CreateRobot(builder, nameOffset: builder.CreateString("n")));
        var bytes = builder.SizedByteArray();
        Assert.Equal(bytes.Length - 4, BitConverter.ToInt32(bytes));
        Assert.True(Robot.RobotBufferHasIdentifier(new ByteBuffer(bytes[4..])));
        Assert.False(Robot.RobotBufferHasIdentifier(new ByteBuffer(bytes)));
        Assert.Equal("ROBO"u8, bytes.AsSpan(8, 4));
    }

    private static byte[] Built()
    {
        var builder = new FlatBufferBuilder(1);
        var name = builder.CreateString("C3");
        var serial = Robot.CreateSerialVector(builder, [7, 8, 9]);
        var colors = Robot.CreateColorsVector(builder, [Color.Blue, Color.Red]);
        var values = Robot.CreateValuesVector(builder, [0.5, 1.5]);
        var checks = Robot.CreateChecksVector(builder, [true, false]);
        var tags = Robot.CreateTagsVector(builder, [builder.CreateString("x"), builder.CreateString("y")]);
        Robot.StartRangesVector(builder, 2);
        FleetRange.CreateRange(builder, 3, 4);
        FleetRange.CreateRange(builder, 5, 6);
        var ranges = builder.EndVector();
        var nested = Robot.CreateNestedVector(builder, Robots.Note("in it"));
        var battery = Battery.CreateBattery(builder, serial: 99);
        var loads = Robot.CreateLoadsVector(builder, [builder.CreateString("label").Value, Part.CreatePart(builder, builder.CreateString("p")).Value]);
        var loadsType = Robot.CreateLoadsTypeVector(builder, [Load.Label, Load.Part]);

        Robot.StartRobot(builder);
        Robot.AddPosition(builder, Vec3.CreateVec3(builder, 1, 2, 3, Color.Blue));
        Robot.AddCharge(builder, 42);
        Robot.AddName(builder, name);
        Robot.AddSerial(builder, serial);
        Robot.AddColor(builder, Color.Green);
        Robot.AddColors(builder, colors);
        Robot.AddValues(builder, values);
        Robot.AddChecks(builder, checks);
        Robot.AddTags(builder, tags);
        Robot.AddRanges(builder, ranges);
        Robot.AddNested(builder, nested);
        Robot.AddLoadType(builder, Load.Battery);
        Robot.AddLoad(builder, battery.Value);
        Robot.AddLoadsType(builder, loadsType);
        Robot.AddLoads(builder, loads);
        Robot.AddAbility(builder, Ability.Fly);
        Robot.FinishRobotBuffer(builder, Robot.EndRobot(builder));
        return builder.SizedByteArray();
    }
}
