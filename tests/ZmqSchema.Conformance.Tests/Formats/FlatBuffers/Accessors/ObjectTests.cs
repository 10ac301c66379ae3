using System.Text.Json;
using Corpus.Fleet;
using Google.FlatBuffers;
using ZmqSchema.Conformance.Tests.Peers;

namespace ZmqSchema.Conformance.Tests.Formats.FlatBuffers.Accessors;

/// <summary>The object API: what is packed is unpacked, here and by flatc.</summary>
public class ObjectTests
{
    [Fact]
    public void An_object_comes_back()
    {
        var robot = Robots.Full();
        var unpacked = RobotT.DeserializeFromBinary(robot.SerializeToBinary());

        // Unpacking makes a list of every vector and a holder of every union, be they absent; the inner robots have few fields.
        (robot.Leader, unpacked.Leader, robot.Followers, unpacked.Followers) = (null, null, null, null);
        Assert.Equal(Robots.Describe(robot), Robots.Describe(unpacked));
    }

    [Fact]
    public void What_is_absent_is_unpacked_as_nothing()
    {
        var leader = RobotT.DeserializeFromBinary(Robots.Full().SerializeToBinary()).Leader;
        Assert.Equal(("leader", "of the leader"), (leader.Name, leader.Load.AsLabel()));
        Assert.Empty(leader.Parts);
        Assert.Empty(leader.Loads);
        Assert.Null(leader.Leader);
        Assert.Null(leader.Speed);
        Assert.Equal(Load.NONE, leader.Followers.Select(f => f.Load.Type).FirstOrDefault());
    }

    [Fact]
    public void A_new_object_has_the_defaults()
    {
        var robot = new RobotT();
        Assert.Equal((100, Color.Blue, true, -1L, 0.1f, Ability.Drive), (robot.Charge, robot.Color, robot.Ready, robot.Offset, robot.Ratio, robot.Ability));
        Assert.Equal((null, null, null, null), (robot.Speed, robot.Level, robot.Active, robot.Mode));
        Assert.Null(robot.Name);
        Assert.Null(robot.Parts);
        Assert.Null(robot.Load);
        Assert.Equal(0, robot.Position.X);
        Assert.Equal(3, robot.Grid.Ranges.Length);
        Assert.Equal(7UL, new BatteryT().Serial);
    }

    [Fact]
    public void Flatc_reads_the_values_that_were_packed()
    {
        Flatc.SkipUnlessHere();
        using var json = JsonDocument.Parse(Flatc.ToJson(Robots.PrintableSchema, Robots.Printable().SerializeToBinary()));
        var robot = json.RootElement;
        Assert.Equal(-7, robot.GetProperty("charge").GetInt32());
        Assert.Equal("R2", robot.GetProperty("name").GetString());
        Assert.Equal("Green", robot.GetProperty("color").GetString());
        Assert.Equal("Battery", robot.GetProperty("load_type").GetString());
        Assert.Equal(99, robot.GetProperty("load").GetProperty("serial").GetInt32());
        Assert.Equal("Copy", robot.GetProperty("leader").GetProperty("load_type").GetString());
        Assert.Equal(["", "é", "日本語"], robot.GetProperty("tags").EnumerateArray().Select(e => e.GetString()));
        Assert.Equal("inside", robot.GetProperty("nested").GetProperty("text").GetString());
        Assert.Equal(0xFFFFFFFFFFFFFFFE, robot.GetProperty("hashed").GetUInt64());
        Assert.Equal(long.MinValue, robot.GetProperty("offset").GetInt64());
        Assert.Equal([6, 7, 8], robot.GetProperty("grid").GetProperty("cells")[1].GetProperty("marks").EnumerateArray().Select(e => e.GetInt32()));
        Assert.Equal(10, robot.GetProperty("grid").GetProperty("cells")[1].GetProperty("at").GetProperty("distance").GetInt32());
        Assert.Equal("Lift Fly", robot.GetProperty("ability").GetString());
        Assert.Equal((0, -1, false, "Red"), (robot.GetProperty("speed").GetDouble(), robot.GetProperty("level").GetInt32(), robot.GetProperty("active").GetBoolean(), robot.GetProperty("mode").GetString()));
        Assert.Equal("second", robot.GetProperty("followers")[1].GetProperty("name").GetString());
    }

    [Fact]
    public void What_flatc_makes_of_its_own_json_is_unpacked_as_the_same_object()
    {
        Flatc.SkipUnlessHere();
        var robot = Robots.Printable();
        var theirs = RobotT.DeserializeFromBinary(Flatc.ToBinary(Robots.PrintableSchema, Flatc.ToJson(Robots.PrintableSchema, robot.SerializeToBinary())));

        // The buffer in the buffer is laid out as they please.
        Assert.Equal("inside", Note.GetRootAsNote(new ByteBuffer([.. theirs.Nested])).Text);
        Assert.Equal("twin", Robot.GetRootAsRobot(new ByteBuffer([.. theirs.Twin])).Name);
        (theirs.Nested, theirs.Twin) = (robot.Nested, robot.Twin);
        Assert.Equal(Robots.Describe(RobotT.DeserializeFromBinary(robot.SerializeToBinary())), Robots.Describe(theirs));
    }

    [Fact]
    public void Structs_and_strings_in_unions_that_flatc_built_are_unpacked()
    {
        Flatc.SkipUnlessHere();
        var robot = RobotT.DeserializeFromBinary(Flatc.ToBinary(
            Robots.Schema, """{ name: "n", load_type: "Place", load: { x: 0, y: 0, z: 7, color: "Red" }, loads_type: ["Label", "Place", "Part"], loads: ["text", { x: 1, y: 2, z: 3, color: "Blue" }, { id: "p" }] }"""));
        Assert.Equal(7, robot.Load.AsPlace().Z);
        Assert.Equal([Load.Label, Load.Place, Load.Part], robot.Loads.Select(l => l.Type));
        Assert.Equal(("text", 3, "p"), (robot.Loads[0].AsLabel(), robot.Loads[1].AsPlace().Z, robot.Loads[2].AsPart().Id));
        Assert.Null(robot.Loads[2].AsBattery());
    }

    [Fact]
    public void An_object_can_be_unpacked_into_another_one()
    {
        var target = new RobotT { Name = "old", Tags = ["old"] };
        Robots.Read(Robots.Full().SerializeToBinary()).UnPackTo(target);
        Assert.Equal("R2", target.Name);
        Assert.Equal(3, target.Tags.Count);
    }

    [Fact]
    public void A_required_field_that_is_missing_is_not_packed() => Assert.Throws<InvalidOperationException>(() => new RobotT { Name = null }.SerializeToBinary());

    [Fact]
    public void A_shared_string_is_written_once()
    {
        var robot = new RobotT { Name = "n", Alias = "the very same alias", Leader = new() { Name = "l", Alias = "the very same alias" } };
        var bytes = robot.SerializeToBinary();
        Assert.Equal(1, System.Text.Encoding.UTF8.GetString(bytes).Split("the very same alias").Length - 1);
        Assert.Equal(robot.Alias, RobotT.DeserializeFromBinary(bytes).Leader.Alias);
    }
}
