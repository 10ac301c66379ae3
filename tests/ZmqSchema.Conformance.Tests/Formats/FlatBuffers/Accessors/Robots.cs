using System.Collections;
using System.Globalization;
using Corpus.Fleet;
using Google.FlatBuffers;

namespace ZmqSchema.Conformance.Tests.Formats.FlatBuffers.Accessors;

/// <summary>Messages of <c>fleet.fbs</c> with something in every field, and what is in them as text.</summary>
internal static class Robots
{
    public static string Schema { get; } = File.ReadAllText(Path.Combine(Repository.Root, "schemas", "fbs", "fleet.fbs"));

    /// <summary>The schema without its vector of unions, whose places stay, and with tables alone in its unions: of others, flatc 2.0.8 builds and prints no JSON.</summary>
    public static string PrintableSchema { get; } = Schema
        .Replace("loads:[Load];", "loads_type:[ubyte] (deprecated); loads:[ubyte] (deprecated);", StringComparison.Ordinal)
        .Replace("Place:Vec3, Label:string,", "Place:Part, Label:Part,", StringComparison.Ordinal);

    /// <summary>The same without the struct of arrays: of those, the object classes that flatc 2.0.8 writes for Python read no value.</summary>
    public static string PythonSchema { get; } = PrintableSchema.Replace("grid:Grid;", "grid:Grid (deprecated);", StringComparison.Ordinal);

    /// <summary>A robot with everything that can be printed.</summary>
    public static RobotT Printable()
    {
        var robot = Full();
        (robot.Load, robot.Loads, robot.Leader.Load) = (LoadUnion.FromBattery(new() { Serial = 99 }), null, LoadUnion.FromCopy(new() { Id = "copy" }));
        return robot;
    }

    /// <summary>A robot with everything.</summary>
    public static RobotT Full(string name = "R2") => new()
    {
        Position = Place(1),
        Charge = -7,
        Name = name,
        Serial = [1, 2, 255],
        Color = Color.Green,
        Load = LoadUnion.FromPlace(Place(2)),
        Parts = [new() { Id = "a", Weight = 1.5f }, new() { Id = "b", Weight = 0 }],
        Batteries = [new() { Serial = 7, Charge = 1 }, new() { Serial = ulong.MaxValue, Charge = 100 }],
        Tags = ["", "é", "日本語"],
        Ranges = [new() { Id = 1, Distance = 2 }, new() { Id = 3, Distance = uint.MaxValue }],
        Places = [Place(3), Place(4)],
        Loads =
        [
            LoadUnion.FromPart(new() { Id = "in a union" }), LoadUnion.FromLabel("a string"), LoadUnion.FromBattery(new() { Serial = 3 }),
            LoadUnion.FromPlace(Place(5)), LoadUnion.FromCopy(new() { Id = "again", Weight = 8 }),
        ],
        Leader = new() { Name = "leader", Load = LoadUnion.FromLabel("of the leader") },
        Followers = [new() { Name = "first", Load = LoadUnion.FromPart(new() { Id = "x" }) }, new() { Name = "second", Color = Color.Red }],
        Nested = [.. Note("inside")],
        Flexible = [5, 4, 1],
        Speed = 0,
        Level = -1,
        Active = false,
        Mode = Color.Red,
        Ability = Ability.Fly | Ability.Lift,
        Grid = new()
        {
            Origin = Place(6),
            Cells = [new() { Marks = [1, 2, 3], At = new() { Id = 4, Distance = 5 } }, new() { Marks = [6, 7, 8], At = new() { Id = 9, Distance = 10 } }],
            Ranges = [new() { Id = 11 }, new() { Id = 12 }, new() { Id = 13 }],
            Colors = [Color.Blue, Color.Green],
            Known = [true, false],
            Flat = [1, 2, 3, 65535],
            Last = 14,
        },
        Colors = [Color.Blue, Color.Red],
        Values = [0.5, -0.25, 1e300],
        Checks = [true, false, true],
        Hashed = 0xFFFFFFFFFFFFFFFE,
        Alias = "shared",
        Ready = false,
        Offset = long.MinValue,
        Ratio = 2,
        Twin = [.. new RobotT { Name = "twin" }.SerializeToBinary()],
    };

    /// <summary>A note as a buffer of its own.</summary>
    public static byte[] Note(string text)
    {
        var builder = new FlatBufferBuilder(1);
        builder.Finish(global::Corpus.Fleet.Note.Pack(builder, new() { Text = text, More = ["more"] }).Value);
        return builder.SizedByteArray();
    }

    public static Robot Read(byte[] bytes) => Robot.GetRootAsRobot(new ByteBuffer(bytes));

    /// <summary>All values of an object, one line each.</summary>
    public static string Describe(object? value) => string.Join('\n', Lines(value, ""));

    private static IEnumerable<string> Lines(object? value, string path) => value switch
    {
        null => [$"{path} = null"],
        string or Enum => [$"{path} = {value}"],
        IFormattable number => [$"{path} = {number.ToString("R", CultureInfo.InvariantCulture)}"],
        bool => [$"{path} = {value}"],
        IEnumerable items => items.Cast<object?>().SelectMany((item, i) => Lines(item, $"{path}[{i}]")).Prepend($"{path} has items"),
        _ => value.GetType().GetProperties().Where(p => p.GetMethod is { IsStatic: false }).OrderBy(p => p.Name, StringComparer.Ordinal).SelectMany(p => Lines(p.GetValue(value), $"{path}.{p.Name}")),
    };

    private static Vec3T Place(int x) => new() { X = x, Y = -x, Z = x + 0.5, Color = Color.Blue };
}
