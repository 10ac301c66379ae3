using System.Text;
using ZmqSchema.Conformance.Tests.Formats.CapnProto.Views;
using ZmqSchema.Corpus;

namespace ZmqSchema.Conformance.Tests.Formats.CapnProto;

/// <summary>What was sent by an older or a newer version of a message, or by a peer with habits of its own.</summary>
public class EvolutionTests
{
    private static readonly ReportV1 Older = new(7, "cell", 0.5, [new(1), new(2)], [3, -4], ["a", ""], new StepV1.Wait(5), [new StepV1.Wait(6)]);

    [Fact]
    public void An_older_message_has_defaults_where_fields_were_added()
    {
        var read = Packed.Read<ReportV2>(Packed.Of(Older));
        Assert.Equal((7u, 0.5, false, 0UL), (read.Seq, read.Intensity, read.Urgent, read.Ticks));
        Assert.Equal([new(1, 0, ""), new(2, 0, "")], read.Marks);
        Assert.Equal(new Step.Wait(5, null), read.Next);
        Assert.Equal([new Step.Wait(6, null)], read.Steps);
        Assert.Equal(("", null, Guid.Empty, ""), (read.Place, read.Note, read.Id, read.Origin.Name));
        Assert.Null(read.Chain.Next);
    }

    [Fact]
    public void Lists_of_numbers_and_of_texts_are_read_as_lists_of_structs()
    {
        var read = Packed.Read<ReportV2>(Packed.Of(Older));
        Assert.Equal([new(3, false), new(-4, false)], read.Codes);
        Assert.Equal([new("a", 0), new("", 0)], read.Names);
    }

    [Fact]
    public void A_newer_message_is_read_without_its_new_fields()
    {
        var newer = new ReportV2
        {
            Urgent = true, Seq = 9, Intensity = 0.25, Marks = [new(1, 0.5, "m"), new(2, 1, "n")], Codes = [new(3, true), new(-4, false)], Names = [new("a", 1), new("b", 2)],
            Next = new Step.Wait(5, "tired"), Steps = [new Step.Wait(6, "too")], Place = "hall", Note = "n", Id = Guid.NewGuid(), Origin = new() { Name = "o" },
            Chain = new() { Value = 1, Next = new() }, Ticks = 4,
        };
        var read = Packed.Read<ReportV1>(Packed.Of(newer));
        Assert.Equal((9u, "", 0.25), (read.Seq, read.Room, read.Level));
        Assert.Equal([new(1), new(2)], read.Marks);
        Assert.Equal(new StepV1.Wait(5), read.Next);
        Assert.Equal([new StepV1.Wait(6)], read.Steps);
    }

    [Fact]
    public void Lists_of_structs_are_read_as_lists_of_numbers_and_of_texts()
    {
        var read = Packed.Read<ReportV1>(Packed.Of(new ReportV2 { Codes = [new(3, true), new(-4, false)], Names = [new("a", 1), new("b", 2)] }));
        Assert.Equal([3, -4], read.Codes);
        Assert.Equal(["a", "b"], read.Names);
    }

    [Fact]
    public void What_capnp_writes_by_a_newer_schema_is_read_and_seen()
    {
        Capnp.SkipUnlessHere();
        const string Newer = """
            @0xbf5147cbbecf40c1;
            struct Report {
              seq @0 :UInt32; room @1 :Text; level @2 :Float64; marks @3 :List(Mark); codes @4 :List(Code); names @5 :List(Name); next @6 :Step; steps @7 :List(Step);
              urgent @8 :Bool; before @9 :List(Report); note @10 :Text; ticks @11 :UInt64;
            }
            struct Mark { kind @0 :UInt16; size @1 :Float64; label @2 :Text; }
            struct Code { number @0 :Int32; isFatal @1 :Bool; }
            struct Name { name @0 :Text; rank @1 :Int32; }
            struct Step { union { wait @0 :Wait; walk @1 :Float64; } }
            struct Wait { seconds @0 :Int32; why @1 :Text; }
            """;
        const string Said = """
            (seq = 9, room = "hall", level = 0.25, marks = [(kind = 1, size = 0.5, label = "m"), (kind = 2)], codes = [(number = 3, isFatal = true), (number = -4)],
             names = [(name = "a", rank = 1), (name = "b")], next = (wait = (seconds = 5, why = "tired")), steps = [(wait = (seconds = 6))],
             urgent = true, before = [(seq = 8)], note = "new", ticks = 7)
            """;
        var body = Capnp.InFolderWith(Newer, schema => Capnp.Good(Encoding.UTF8.GetBytes(Said), "encode", schema, "Report"));
        var read = Packed.Read<ReportV1>(body);
        Assert.Equal((9u, "hall", 0.25), (read.Seq, read.Room, read.Level));
        Assert.Equal([new(1), new(2)], read.Marks);
        Assert.Equal([3, -4], read.Codes);
        Assert.Equal(["a", "b"], read.Names);
        Assert.Equal(new StepV1.Wait(5), read.Next);
        Assert.Equal([new StepV1.Wait(6)], read.Steps);
        SeenMessage.Of(typeof(ReportV1)).AssertShows(body);
    }

    [Fact]
    public void A_case_that_is_not_known_yet_is_no_case()
    {
        var fly = Packed.Of<StepV3>(new StepV3.Fly(3));
        Assert.Contains("holds no case that is known here", Assert.Throws<MalformedMessageException>(() => Packed.Read<Step>(fly)).Message, StringComparison.Ordinal);
        Assert.Equal(new Step.Walk(2), Packed.Read<Step>(Packed.Of<StepV3>(new StepV3.Walk(2))));
        Assert.Equal(new Step.Wait(1, null), Packed.Read<Step>(Packed.Of<StepV1>(new StepV1.Wait(1))));
        Assert.False(Step.TryUnpack(Body.Of(Body.Null), out _));
    }

    [Fact]
    public void What_is_there_is_told_from_what_is_absent()
    {
        var there = new Absences { Text = "", Bytes = [], List = [], Words = [], Id = Guid.Empty, Price = 0, Point = default(System.Numerics.Vector3), Spot = default(Spot), Place = new(), Names = [], Frame = default(ReadOnlyMemory<byte>), Three = default(ThreeInts) };
        var read = Packed.Read<Absences>(Packed.Of(there));
        Assert.Equal(("", Guid.Empty, 0m, default(System.Numerics.Vector3), default(Spot)), (read.Text, read.Id, read.Price, read.Point, read.Spot));
        Assert.Empty(read.Bytes!);
        Assert.Empty(read.List!);
        Assert.Empty(read.Words!);
        Assert.NotNull(read.Place);
        Assert.True(read.Names is { IsDefault: false, Length: 0 } && read.Frame.HasValue && read.Three.HasValue);

        var absent = Packed.Read<Absences>(Packed.Of(new Absences { Home = null!, Only = null!, Signals = null!, Drawn = null! }));
        Assert.True(absent is { Text: null, Bytes: null, List: null, Words: null, Id: null, Price: null, Point: null, Spot: null, Place: null, Figure: null, Names: null, Frame: null, Three: null });
        Assert.Equal("", absent.Home.Name);
        Assert.Empty(absent.Signals);
        Assert.Null(absent.Only);
    }

    [Fact]
    public void Null_among_elements_is_empty_or_no_case()
    {
        Assert.Equal(["", "b"], Packed.Read<Place>(Packed.Of(new Place { Tags = [null!, "b"] })).Tags);
        var drawing = Packed.Read<Drawing>(Packed.Of(new Drawing("", null!, [null!, new Figure.Empty()], new() { ["a"] = null! })));
        Assert.Equal([null!, new Figure.Empty()], drawing.Figures);
        Assert.Null(drawing.Commands["a"]);
        Assert.Equal(0, Assert.Single(Packed.Read<Branch>(Packed.Of(new Branch { More = [null!] })).More).Leaves);
    }

    [Fact]
    public void An_enum_value_without_a_name_is_kept_where_its_type_has_room()
    {
        var body = Packed.Of(new Bits(false, 0, false, (Colour)60_000, 0, false, 0, 0, (Tiny)200, 0, false, '\0', 0, false, default, false));
        var read = Packed.Read<Bits>(body);
        Assert.Equal(((Colour)60_000, (Tiny)200), (read.D, read.I));
        var at = Array.FindIndex(body, 8, b => b == 200);
        body[at + 1] = 1;
        Assert.Contains("'I'", Assert.Throws<MalformedMessageException>(() => Packed.Read<Bits>(body)).Message, StringComparison.Ordinal);
    }
}
