using Corpus.Fleet;
using ZmqSchema.Conformance.Tests.Formats.FlatBuffers.Accessors;
using ZmqSchema.Conformance.Tests.Peers;

namespace ZmqSchema.Conformance.Tests.Formats.FlatBuffers.Objects;

/// <summary>A message of C# and the types of a schema file meet in Link, by name.</summary>
public class FleetReportTests
{
    private const string Schema = """
        table BatteryEntry { key:string (key, required); value:Battery; }
        table FleetReport {
          seq:uint; leader:Robot; home:Vec3; goal:Vec3; color:Color; other:Color = null; load:Load; parts:[Part]; ranges:[Range]; loads_type:[ubyte]; loads:[ubyte];
          batteries:[BatteryEntry]; abilities:[Ability]; grid:Grid;
        }
        root_type FleetReport;
        """;

    [Theory]
    [InlineData(WireFormat.FlatBuffers)]
    [InlineData(WireFormat.MessagePack)]
    [InlineData(WireFormat.Json)]
    [InlineData(WireFormat.Pickle)]
    public void It_comes_back(WireFormat format)
    {
        var report = Full();
        var body = new byte[report.GetPackedSize(format)];
        report.Pack(body, format);
        Assert.Equal(Describe(FleetReport.Unpack(Packed.Of(report))), Describe(FleetReport.Unpack(body, format)));
        Assert.Equal("R2", FleetReport.Unpack(body, format).Leader!.Name);
        Assert.Equal((Load.Battery, 5UL), (FleetReport.Unpack(body, format).Load.Type, FleetReport.Unpack(body, format).Load.AsBattery().Serial));
    }

    [Fact]
    public void Flatc_reads_it()
    {
        Flatc.SkipUnlessHere();
        var report = Full() with { Leader = Robots.Printable(), Loads = [] };
        var robots = Robots.PrintableSchema[..Robots.PrintableSchema.IndexOf("root_type", StringComparison.Ordinal)];
        using var json = System.Text.Json.JsonDocument.Parse(Flatc.ToJson(robots + Schema, Packed.Of(report)));
        var read = json.RootElement;
        Assert.Equal("R2", read.GetProperty("leader").GetProperty("name").GetString());
        Assert.Equal(1, read.GetProperty("home").GetProperty("x").GetDouble());
        Assert.Equal(("Green", "Red"), (read.GetProperty("color").GetString(), read.GetProperty("other").GetString()));
        Assert.Equal(("Battery", 5), (read.GetProperty("load_type").GetString(), read.GetProperty("load").GetProperty("serial").GetInt32()));
        Assert.Equal(["a", "b"], read.GetProperty("batteries").EnumerateArray().Select(e => e.GetProperty("key").GetString()));
        Assert.Equal(8, read.GetProperty("ranges")[1].GetProperty("distance").GetInt32());
        Assert.Equal(3, read.GetProperty("grid").GetProperty("ranges").GetArrayLength());
    }

    private static FleetReport Full() => new(
        7, Robots.Full(), new() { X = 1, Z = 2 }, null, Color.Green, Color.Red, LoadUnion.FromBattery(new() { Serial = 5 }), [new() { Id = "p" }],
        [new() { Id = 1, Distance = 4 }, new() { Id = 2, Distance = 8 }], [LoadUnion.FromPlace(new() { Y = 3 }), LoadUnion.FromLabel("l")],
        new() { ["a"] = new() { Charge = 1 }, ["b"] = new() }, [Ability.Fly, Ability.Drive | Ability.Lift], new());

    private static string Describe(FleetReport report) => Robots.Describe(report);
}
