using Corpus.Fleet;
using Google.FlatBuffers;
using ZmqSchema.Conformance.Tests.Formats.FlatBuffers.Accessors;
using ZmqSchema.Conformance.Tests.Peers;

namespace ZmqSchema.Conformance.Tests.Formats.FlatBuffers.Objects;

/// <summary>A table's object class as a message: what it packs is what flatc's builder would, and what that builds it unpacks.</summary>
public class RobotTests
{
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

    // What flatc's own way through the accessors makes of it: null where tables and strings are absent, empty lists, unions that hold nothing.
    private static string Unpacked(RobotT robot) => Robots.Describe(RobotT.DeserializeFromBinary(robot.SerializeToBinary()));
}
