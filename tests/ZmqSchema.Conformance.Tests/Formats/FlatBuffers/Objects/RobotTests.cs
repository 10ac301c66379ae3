using Corpus.Fleet;
using CsCheck;
using Google.FlatBuffers;
using ZmqSchema.Conformance.Tests.Formats.FlatBuffers.Accessors;
using ZmqSchema.Conformance.Tests.Peers;
using ZmqSchema.Conformance.Tests.Values;

namespace ZmqSchema.Conformance.Tests.Formats.FlatBuffers.Objects;

/// <summary>A table's object class as a message: what it packs is what flatc's builder would, and what that builds it unpacks.</summary>
public class RobotTests
{
    private static readonly Packing AsMessagePack = new(WireFormat.MessagePack);

    [Fact]
    public void An_object_comes_back() => Assert.Equal(Unpacked(Robots.Full()), Robots.Describe(RobotT.Unpack(Packed.Of(Robots.Full()))));

    [Fact]
    public void A_new_object_comes_back()
    {
        var robot = new RobotT { Name = "" };
        Assert.Equal(Unpacked(robot), Robots.Describe(RobotT.Unpack(Packed.Of(robot))));
    }

    [Fact]
    public void Googles_accessors_read_and_verify_what_was_packed()
    {
        var bytes = Packed.Of(Robots.Full());
        Assert.True(Robot.VerifyRobot(new ByteBuffer(bytes)));
        Assert.True(Robot.RobotBufferHasIdentifier(new ByteBuffer(bytes)));
        Assert.Equal(Unpacked(Robots.Full()), Robots.Describe(Robots.Read(bytes).UnPack()));
    }

    [Fact]
    public void What_the_builder_wrote_is_unpacked() =>
        Assert.Equal(Unpacked(Robots.Full()), Robots.Describe(RobotT.Unpack(Robots.Full().SerializeToBinary())));

    [Fact]
    public void Flatc_reads_the_same_values_in_our_bytes_as_in_the_builders()
    {
        Flatc.SkipUnlessHere();
        var robot = Robots.Printable();
        Assert.Equal(Flatc.ToJson(Robots.PrintableSchema, robot.SerializeToBinary()), Flatc.ToJson(Robots.PrintableSchema, Packed.Of(robot)));
    }

    [Fact]
    public void What_flatc_made_of_json_is_unpacked()
    {
        Flatc.SkipUnlessHere();
        var robot = Robots.Printable();
        var theirs = Flatc.ToBinary(Robots.PrintableSchema, Flatc.ToJson(Robots.PrintableSchema, robot.SerializeToBinary()));
        Assert.Equal(Unpacked(RobotT.DeserializeFromBinary(theirs)), Robots.Describe(RobotT.Unpack(theirs)));
    }

    [Fact]
    public void The_schema_says_topic_formats_and_names()
    {
        var schema = RobotT.Schema;
        Assert.Equal(("Corpus.Fleet.Robot", "robots/"), (schema.Name, schema.Topic));
        Assert.Equal([WireFormat.FlatBuffers, WireFormat.MessagePack, WireFormat.Protobuf, WireFormat.Json, WireFormat.Pickle], schema.Formats);
        Assert.Equal((3, "name", "Name", "string"), schema.Fields.Where(f => f.Name == "name").Select(f => (f.Number, f.Name, f.Member, f.Type)).Single());
        Assert.DoesNotContain(schema.Fields, f => f.Name is "friendly" or "load_type");
        Assert.Equal((null, "Corpus.Fleet.Part"), (PartT.Schema.Topic, PartT.Schema.Name));
        Assert.Equal([WireFormat.FlatBuffers], PartT.Schema.Formats);
    }

    [Fact]
    public void A_required_field_that_is_null_is_not_packed_and_one_that_is_absent_is_malformed()
    {
        Assert.Contains("Name", Assert.Throws<ArgumentException>(() => new RobotT().GetPackedSize()).Message, StringComparison.Ordinal);

        // A table without a field: its vtable has its own size and the table's.
        byte[] empty = [8, 0, 0, 0, 4, 0, 4, 0, 4, 0, 0, 0];
        Assert.False(RobotT.TryUnpack(empty, out _));
        Assert.Equal("Name", Assert.Throws<MalformedMessageException>(() => RobotT.Unpack(empty)).Field);
        Assert.Equal(7UL, BatteryT.Unpack(empty).Serial);
    }

    [Fact]
    public void The_identifier_is_written_by_the_root_alone_and_asked_of_nobody()
    {
        Assert.Equal("ROBO"u8, Packed.Of(new RobotT { Name = "n" }).AsSpan(4, 4));
        Assert.Equal(-1, Packed.Of(new BatteryT()).AsSpan().IndexOf("ROBO"u8));

        var other = Packed.Of(new RobotT { Name = "n" });
        "ELSE"u8.CopyTo(other.AsSpan(4));
        Assert.Equal("n", RobotT.Unpack(other).Name);
    }

    [Fact]
    public void A_union_may_hold_nothing_alone_and_in_a_vector()
    {
        var robot = new RobotT { Name = "n", Loads = [new(), LoadUnion.FromLabel("x"), null] };
        var read = RobotT.Unpack(Packed.Of(robot));
        Assert.Equal([Load.NONE, Load.Label, Load.NONE], read.Loads.Select(l => l.Type));
        Assert.Equal((Load.NONE, null), (read.Load.Type, read.Load.Value));
        Assert.Equal([Load.NONE, Load.Label, Load.NONE], Robots.Read(Packed.Of(robot)).UnPack().Loads.Select(l => l.Type));
    }

    [Fact]
    public void A_union_whose_value_is_of_another_case_is_not_packed() =>
        Assert.Throws<ArgumentException>(() => Packed.Of(new RobotT { Name = "n", Load = new() { Type = Load.Battery, Value = new PartT { Id = "p" } } }));

    [Fact]
    public void MessagePack_has_the_names_of_the_schema()
    {
        var robot = Robots.Full();
        var body = new byte[robot.GetPackedSize(WireFormat.MessagePack)];
        robot.Pack(body, WireFormat.MessagePack);

        var peers = global::MessagePack.MessagePackSerializer.Deserialize<Dictionary<string, object>>(body, cancellationToken: TestContext.Current.CancellationToken);
        Assert.Equal(RobotT.Schema.Fields.Select(f => f.Name), peers.Keys);
        Assert.Equal(("R2", (short)-7), (peers["name"], Convert.ToInt16(peers["charge"], System.Globalization.CultureInfo.InvariantCulture)));
        Assert.Equal(3, Convert.ToInt32(((object[])peers["load"])[0], System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(Unpacked(robot), Robots.Describe(RobotT.Unpack(body, WireFormat.MessagePack)));
    }

    [Fact]
    public void Random_robots_come_back_from_Protobuf() => AnyObject.Of(typeof(RobotT)).Where(Packed.Fits).Sample(message =>
        Assert.Equal(
            Robots.Describe(Packed.Read(typeof(RobotT), Packed.Of(message))),
            Robots.Describe(Protobuf.Packed.Read<RobotT>(Protobuf.Packed.Of((RobotT)message)))), iter: 300, threads: 1);

    // proto3 has no defaults, so that a field which has one in the schema is always written: 0 is not absent.
    [Fact]
    public void A_zero_where_the_schema_has_another_default_comes_back_from_Protobuf()
    {
        Assert.Equal(0, RobotT.Unpack(Protobuf.Packed.Of(new RobotT { Name = "n", Charge = 0 }), WireFormat.Protobuf).Charge);
        Assert.Equal(100, RobotT.Unpack([], WireFormat.Protobuf).Charge);
    }

    // What flatc's own way through the accessors makes of it: null where tables and strings are absent, empty lists, unions that hold nothing.
    private static string Unpacked(RobotT robot) => Robots.Describe(RobotT.DeserializeFromBinary(robot.SerializeToBinary()));
}
