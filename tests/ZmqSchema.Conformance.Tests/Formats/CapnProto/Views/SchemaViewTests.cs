using Corpus.Fleet;
using CsCheck;
using ZmqSchema.Conformance.Tests.Values;

namespace ZmqSchema.Conformance.Tests.Formats.CapnProto.Views;

/// <summary>Views of random objects of the tables of schema files that list Cap'n Proto, and of a message of C# that holds such.</summary>
public class SchemaViewTests
{
    public static TheoryData<string> Tables => [.. SchemaTable.All.Values.Where(t => t.Schema.Formats.Contains(WireFormat.CapnProto)).Select(t => t.Name)];

    [Theory]
    [MemberData(nameof(Tables))]
    public void Each_property_shows_what_the_object_holds(string name)
    {
        var seen = SeenMessage.Of(SchemaTable.Find(name).Type);
        Bodies(name).Sample(seen.AssertShows, iter: 200, threads: 1);
    }

    [Theory]
    [MemberData(nameof(Tables))]
    public void A_body_in_many_segments_of_an_older_or_a_newer_peer_shows_the_same(string name)
    {
        var seen = SeenMessage.Of(SchemaTable.Find(name).Type);
        Bodies(name).SelectMany(body => Gen.Int, (body, seed) => (body, seed)).Sample((body, seed) =>
        {
            foreach (var peer in new[] { Relaid.Scattered, Relaid.Older, Relaid.Newer | Relaid.Scattered })
                seen.AssertShows(RelaidBody.Of(body, peer, seed));
        }, iter: 100, threads: 1);
    }

    [Theory]
    [MemberData(nameof(Tables))]
    public void A_view_becomes_the_object(string name)
    {
        var type = SchemaTable.Find(name).Type;
        var seen = SeenMessage.Of(type);
        Bodies(name).Sample(body => Assert.Equal(Packed.Again(type, body), Packed.OfAny(seen.ToMessage(body)!)), iter: 100, threads: 1);
    }

    [Theory]
    [MemberData(nameof(Tables))]
    public void Bad_bodies_are_looked_at_and_nothing_else_happens(string name)
    {
        var bodies = Bodies(name).Array[12].Single().OrderBy(b => b.Length).ToArray();
        SeenMessage.Of(SchemaTable.Find(name).Type).Rain(bodies[8], BadBodies.ForEachOf(Tables.Count));
    }

    [Fact]
    public void A_message_shows_the_tables_structs_and_unions_that_it_holds()
    {
        var grid = new GridT();
        grid.Cells[1] = new() { At = new() { Id = 4, Distance = 5 }, Marks = [1, 2, 3] };
        var body = Packed.Of(new Cargo
        {
            Load = LoadUnion.FromLabel("x"),
            Loads = [LoadUnion.FromPlace(new() { X = 1, Color = Color.Blue }), LoadUnion.FromBattery(new() { Serial = 5, Charge = 50 })],
            Battery = new() { Serial = 9 }, Parts = [new() { Id = "p", Weight = 2 }, new() { Id = "" }], Grid = grid, Notes = { ["a"] = new() { Text = "t", More = ["m"] } },
        });
        SeenMessage.Of(typeof(Cargo)).AssertShows(body);
        Assert.True(CargoView.TryCreate(body, out var view));
        Assert.Equal((9UL, (byte)100, 5UL, (byte)3), (view.Battery.Serial, view.Battery.Charge, view.Loads[1].TryGetBattery(out var battery) ? battery.Serial : 0, view.Grid.Cells[1].Marks[2]));
        Assert.Equal("t", view.Notes[0].Value.TextString);
    }

    private static Gen<byte[]> Bodies(string name) => AnyObject.Of(SchemaTable.Find(name).Type).Where(new Packing(WireFormat.CapnProto).Fits).Select(Packed.OfAny);
}
