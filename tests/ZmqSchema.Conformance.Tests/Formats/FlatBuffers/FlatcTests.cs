using System.Numerics;
using System.Text.Json;
using ZmqSchema.Conformance.Tests.Peers;
using ZmqSchema.Corpus;

namespace ZmqSchema.Conformance.Tests.Formats.FlatBuffers;

/// <summary>flatc reads what C# messages pack to, by the schema that a peer would write for them, and what it writes is read.</summary>
public class FlatcTests
{
    internal const string Schema = """
        struct Guid { bytes:[ubyte:16]; }
        struct Vector2 { x:float; y:float; }
        struct Vector3 { x:float; y:float; z:float; }
        table Spot { x:float; y:float; }
        table Place { name:string; spot:Spot; tags:[string]; }
        table Count { key:string (key); value:int; }
        table Name { key:int (key); value:string; }
        table Wind { key:int (key); value:Vector2; }
        table Found { key:ulong (key); value:Place; }
        table Vectors {
          bytes:[ubyte]; frame:[ubyte]; byte_list:[ubyte]; array:[int]; words:[string]; samples:[double]; memory:[float]; truths:[bool];
          times:[long]; points:[Vector3]; inline:[int]; counts:[Count]; names:[Name]; ids:[Guid]; prices:[string]; halves:[float];
          forecast:[int]; places:[Place]; winds:[Wind]; found:[Found];
        }
        root_type Vectors;
        """;

    private static Vectors Everything => new()
    {
        Bytes = [1, 2, 3],
        Frame = new byte[] { 4 },
        ByteList = [5, 6],
        Array = [-1, int.MaxValue],
        Words = ["", "wörd", "12-character"],
        Samples = [0.5, -2.25],
        Memory = new[] { 1.5f },
        Truths = [true, false],
        Times = [DateTime.UnixEpoch.AddSeconds(1)],
        Points = [new Vector3(1, 2, 3), new Vector3(-4, 5, 6.5f)],
        Counts = new() { ["b"] = 2, ["a"] = 1 },
        Names = new() { [7] = "seven", [-1] = "minus one" },
        Ids = [Guid.Parse("00112233-4455-6677-8899-aabbccddeeff")],
        Prices = [12.50m],
        Halves = [(Half)0.25f],
        Forecast = [(Weather)1],
        Places = [new() { Name = "here", Spot = new(1, 2), Tags = ["x"] }, new() { Name = "there" }],
        Winds = new() { [(Weather)1] = new(3, 4) },
        Found = new() { [9] = new() { Name = "nine" }, [3] = new() },
    };

    [Fact]
    public void Flatc_reads_every_kind_of_vector()
    {
        Flatc.SkipUnlessHere();
        using var json = JsonDocument.Parse(Flatc.ToJson(Schema, Packed.Of(Everything)));
        var root = json.RootElement;

        Assert.Equal([1, 2, 3], root.GetProperty("bytes").EnumerateArray().Select(e => e.GetInt32()));
        Assert.Equal([-1, int.MaxValue], root.GetProperty("array").EnumerateArray().Select(e => e.GetInt32()));
        Assert.Equal(["", "wörd", "12-character"], root.GetProperty("words").EnumerateArray().Select(e => e.GetString()));
        Assert.Equal([0.5, -2.25], root.GetProperty("samples").EnumerateArray().Select(e => e.GetDouble()));
        Assert.Equal([true, false], root.GetProperty("truths").EnumerateArray().Select(e => e.GetBoolean()));
        Assert.Equal([1_000_000_000], root.GetProperty("times").EnumerateArray().Select(e => e.GetInt64()));
        Assert.Equal(6.5, root.GetProperty("points")[1].GetProperty("z").GetDouble());
        Assert.Equal(["a", "b"], root.GetProperty("counts").EnumerateArray().Select(e => e.GetProperty("key").GetString()));
        Assert.Equal(["minus one", "seven"], root.GetProperty("names").EnumerateArray().Select(e => e.GetProperty("value").GetString()));
        Assert.Equal(Enumerable.Range(0, 16).Select(i => i * 0x11), root.GetProperty("ids")[0].GetProperty("bytes").EnumerateArray().Select(e => e.GetInt32()));
        Assert.Equal("12.50", root.GetProperty("prices")[0].GetString());
        Assert.Equal(0.25, root.GetProperty("halves")[0].GetDouble());
        Assert.Equal(2, root.GetProperty("places")[0].GetProperty("spot").GetProperty("y").GetDouble());
        Assert.Equal("there", root.GetProperty("places")[1].GetProperty("name").GetString());
        Assert.Equal(4, root.GetProperty("winds")[0].GetProperty("value").GetProperty("y").GetDouble());
        Assert.Equal([9], root.GetProperty("found").EnumerateArray().Skip(1).Select(e => e.GetProperty("key").GetInt32()));
    }

    [Fact]
    public void What_flatc_writes_is_read()
    {
        Flatc.SkipUnlessHere();
        var body = Packed.Of(Everything);
        var theirs = Flatc.ToBinary(Schema, Flatc.ToJson(Schema, body));

        // It builds from the end, so only what is in it is the same.
        Assert.NotEqual(body, theirs);
        Assert.Equal(body, Packed.Of(Packed.Read(typeof(Vectors), theirs)!));
    }
}
