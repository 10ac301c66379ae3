using ZmqSchema.Conformance.Tests.Peers;
using ZmqSchema.Corpus;

namespace ZmqSchema.Conformance.Tests.Formats.Protobuf;

/// <summary>What was sent by an older or a newer version of a message, or by a peer with habits of its own.</summary>
public class EvolutionTests
{
    [Fact]
    public void An_older_message_has_defaults_where_fields_were_added()
    {
        var read = Packed.Read<ReportV2>(Packed.Of(new ReportV1(7, "cell", 0.5)));
        Assert.Equal((7u, 0.5), (read.Seq, read.Intensity));
        Assert.Equal("", read.Place);
        Assert.Null(read.Note);
        Assert.Empty(read.Tags);
        Assert.Empty(read.Codes);
        Assert.Empty(read.Samples);
        Assert.Empty(read.Counts);
        Assert.NotNull(read.Origin);
        Assert.Equal("", read.Origin.Name);
        Assert.Null(read.Chain.Next);
        Assert.Equal(default, read.Id);
        Assert.Equal(default, read.At);
        Assert.Null(read.Maybe);
        Assert.Null(read.Last);
    }

    [Fact]
    public void A_newer_message_is_read_without_its_new_fields()
    {
        var newer = new ReportV2
        {
            Intensity = 0.25, Seq = 9, Place = "hall", Tags = ["a", "b"], Codes = [1, 2], Samples = [1.5], Counts = { ["x"] = 1 }, Origin = new() { Name = "o" }, Id = Guid.NewGuid(),
            Chain = new() { Value = 1, Next = new() }, At = DateTime.UtcNow, Maybe = 0, Last = new Step.Walk(3),
        };
        Assert.Equal(new(9, "", 0.25), Packed.Read<ReportV1>(Packed.Of(newer)));
    }

    [Fact]
    public void What_protoc_writes_by_a_newer_schema_is_read()
    {
        Protoc.SkipUnlessHere();
        const string Newer = """
            syntax = "proto3";
            message Report {
              uint32 seq = 1; string room = 2; double level = 3;
              repeated Report before = 4; map<string, sint64> counts = 5; oneof step { double walk = 16; string wait = 536870911; } repeated fixed32 codes = 2000;
            }
            """;
        var body = Protoc.Encode(Newer, "Report", """
            seq: 9 room: "hall" level: 0.25 before { seq: 8 room: "yard" } counts { key: "x" value: -1 } wait: "tired" codes: 1 codes: 2
            """);
        Assert.True(body.Length > 40);
        Assert.Equal(new(9, "hall", 0.25), Packed.Read<ReportV1>(body));
    }

    [Fact]
    public void A_case_that_is_not_known_yet_is_no_case()
    {
        var read = Packed.Read<WayV1>(Packed.Of(new WayV2(new Step.Walk(1), [new Step.Wait(2, "tired"), new Step.Walk(3)])));
        Assert.Null(read.Next);
        Assert.Equal([new StepV1.Wait(2), null!], read.Steps);
        Assert.Equal(new Step.Wait(2, null), Packed.Read<Step>(Packed.Of<StepV1>(new StepV1.Wait(2))));
        Assert.False(StepV1.TryUnpack(Packed.Of<Step>(new Step.Walk(1)), out _));
    }

    [Fact]
    public void What_is_there_is_told_from_what_is_absent()
    {
        var there = new Optionals { Number = 0, Real = 0, Truth = false, Weather = Weather.Fair, Id = Guid.Empty, At = DateTime.UnixEpoch, Text = "", Bytes = [], Spot = default(Spot), Place = new() };
        var read = Packed.Read<Optionals>(Packed.Of(there));
        Assert.Equal((0, 0.0, false, Weather.Fair, Guid.Empty, DateTime.UnixEpoch), (read.Number, read.Real, read.Truth, read.Weather, read.Id, read.At));
        Assert.Equal("", read.Text);
        Assert.Empty(read.Bytes!);
        Assert.NotNull(read.Spot);
        Assert.NotNull(read.Place);
        Assert.Empty(Packed.Of(new Optionals()));
    }

    [Fact]
    public void Default_values_are_left_out_and_null_and_empty_lists_are_the_same()
    {
        Assert.Empty(Packed.Of(new Telemetry(0, 0, 0, "")));
        Assert.Empty(Packed.Of(new Telemetry(0, 0, 0, null!)));
        Assert.Empty(Packed.Of(new Optionals { List = [], Words = [] }));
        Assert.Null(Packed.Read<Optionals>([]).List);
        Assert.Equal("11 0000000000000080 1D 00000080".Replace(" ", "", StringComparison.Ordinal), Convert.ToHexString(Packed.Of(new Telemetry(0, -0.0, -0.0f, ""))));
    }

    [Fact]
    public void Embedded_messages_that_come_twice_are_merged()
    {
        var read = Packed.Read<Nest>(Convert.FromHexString("12060A01611A0178" + "120A0A01621205150000803F" + "12031A0179"));
        Assert.Equal("b", read.Place.Name);
        Assert.Equal(new(0, 1), read.Place.Spot);
        Assert.Equal(["x", "y"], read.Place.Tags);
    }
}
