using Corpus.Attributes;
using Corpus.Fleet;

namespace ZmqSchema.Conformance.Tests.Formats.CapnProto;

/// <summary>Tables, structs and unions of schema files as Cap'n Proto; random objects of them are in OtherFormatTests.</summary>
public class SchemaFileTests
{
    [Fact]
    public void A_union_may_hold_nothing_alone_and_in_a_list()
    {
        var read = Packed.Read<Cargo>(Packed.Of(new Cargo
        {
            Loads = [new(), LoadUnion.FromLabel("x"), LoadUnion.FromPlace(new() { X = 1, Color = Color.Blue }), LoadUnion.FromBattery(new() { Serial = 5 }), null!],
        }));
        Assert.Equal([Load.NONE, Load.Label, Load.Place, Load.Battery, Load.NONE], read.Loads.Select(l => l.Type));
        Assert.Equal(("x", Color.Blue, 5UL, (byte)100), (read.Loads[1].AsLabel(), read.Loads[2].AsPlace().Color, read.Loads[3].AsBattery().Serial, read.Loads[3].AsBattery().Charge));
        Assert.Equal((Load.NONE, null), (read.Load.Type, read.Load.Value));
    }

    [Fact]
    public void Numbers_stand_as_their_difference_to_the_default() => Assert.Equal(
        Body.Of(Body.Struct(0, 0, 6), Body.Struct(5, 1, 1), 0, Body.Struct(5, 2, 0), 0, 0, 0, 0, 0, 7 ^ 9UL, 100 ^ 50UL),
        Packed.Of(new Cargo { Battery = new() { Serial = 9, Charge = 50 } }));

    [Fact]
    public void Zeros_and_what_is_not_there_are_the_default()
    {
        var read = Packed.Read<Cargo>(Body.Of(Body.Struct(0, 0, 6), 0, 0, Body.Struct(3, 1, 0), Body.List(3, 7, 1), 0, 0, 0, Body.Struct(1, 1, 0), 0));
        Assert.Equal((7UL, (byte)100), (read.Battery!.Serial, read.Battery.Charge));
        Assert.Equal(("", 1.5f), (read.Parts[0].Id, read.Parts[0].Weight));
    }

    // key_text, needed, gone, shared_text, hashed16: behind the 32 bits of what is gone.
    [Fact]
    public void Deprecated_fields_keep_their_room()
    {
        var body = Packed.Of(new EverythingT { Needed = "n", Hashed16 = 0xABCD });
        Assert.Equal(0x0000ABCD_00000000UL, BitConverter.ToUInt64(body, 16) & 0x0000FFFF_FFFFFFFF);
    }

    [Fact]
    public void A_union_whose_value_is_of_another_case_is_not_packed() =>
        Assert.Throws<ArgumentException>(() => Packed.Of(new Cargo { Load = new() { Type = Load.Battery, Value = new PartT { Id = "p" } } }));

    [Fact]
    public void Arrays_of_structs_come_back()
    {
        var grid = new GridT();
        grid.Cells[1] = new() { At = new() { Id = 4, Distance = 5 }, Marks = [1, 2, 3] };
        grid.Known[1] = true;
        var read = Packed.Read<Cargo>(Packed.Of(new Cargo { Grid = grid, Notes = { ["a"] = new() { Text = "t", More = ["m"] } } }));
        Assert.Equal((4u, (byte)3, true), (read.Grid!.Cells[1].At.Id, read.Grid.Cells[1].Marks[2], read.Grid.Known[1]));
        Assert.Equal(("t", "m"), (read.Notes["a"].Text, read.Notes["a"].More[0]));
    }
}
