using System.Globalization;
using System.Text.RegularExpressions;
using Corpus.Mixed;

namespace ZmqSchema.Conformance.Tests.Formats.FlatBuffers.Mixed;

/// <summary>Scenes with everything, what they say, and their schema for flatc.</summary>
internal static class Scenes
{
    /// <summary>The same in schema words alone; of a vector of unions flatc 2.0.8 makes no JSON, so its places stay and it is not shown.</summary>
    public const string Schema = """
        union Outline { Circle, Path, Whole }
        struct Pose { x:float; y:float; z:float; }
        table Wheel { size:float = 1; }
        table Circle { radius:double; around:Pose; }
        table Path { name:string; points:[Pose]; wheel:Wheel; inner:Outline; }
        table Whole { scene:Scene; }
        table None { reason:int; }
        union HiddenOutline { None_:None }
        table Dot { n:int; }
        table Spot { a:int; b:long; }
        struct Aligned (force_align: 16) { x:float; y:float; z:float; }
        table Waypoint { name:string; x:double; wheel:Wheel; marks:[int]; box:Aligned; next:Waypoint; }
        union AnyDot { Dot, At:Spot, Waypoint }
        table Scene { name:string; focus:Outline; outlines_type:[ubyte] (deprecated); outlines:[ubyte] (deprecated); hidden:HiddenOutline; own:AnyDot; owns_type:[ubyte] (deprecated); owns:[ubyte] (deprecated); after:int = 7; }
        root_type Scene;
        """;

    /// <summary>A schema without its vectors of unions, whose places stay: flatc 2.0.8 makes no JSON of them.</summary>
    public static string Printable(string schema) => Regex.Replace(
        schema, @"(outlines|owns):\[[\w.]+\] \(id: (\d+)\)",
        match => $"{match.Groups[1]}_type:[ubyte] (id: {int.Parse(match.Groups[2].Value, CultureInfo.InvariantCulture) - 1}, deprecated); {match.Groups[1]}:[ubyte] (id: {match.Groups[2]}, deprecated)");

    /// <summary>All that a scene holds, in words.</summary>
    public static string Said(SceneT scene) => string.Join(' ', scene.Name, scene.After, Said(scene.Own), string.Join(',', (scene.Owns ?? []).Select(Said)), Said(scene.Focus), string.Join(',', scene.Outlines.Select(Said)), scene.Hidden);

    private static string Said(AnyDotUnion? dot) => dot?.Type switch
    {
        AnyDot.Dot => $"{dot.AsDot().N}",
        AnyDot.At => $"{dot.AsAt()}",
        AnyDot.Waypoint => $"{dot.AsWaypoint().Name} {dot.AsWaypoint().Wheel?.Size} {dot.AsWaypoint().Marks.Length}",
        _ => "",
    };

    /// <summary>All that an outline holds.</summary>
    public static string Said(Outline? outline) => outline switch
    {
        Outline.Path path => $"{path.Name} {string.Join(',', path.Points)} {path.Wheel?.Size} ({Said(path.Inner)})",
        Outline.Whole whole => $"({(whole.Scene is null ? "" : Said(whole.Scene))})",
        _ => $"{outline}",
    };

    /// <summary>A scene with everything that such a schema shows.</summary>
    public static SceneT Shown()
    {
        var scene = Full();
        (scene.Outlines, scene.Owns) = ([], []);
        return scene;
    }

    /// <summary>A scene with everything.</summary>
    public static SceneT Full() => new()
    {
        Name = "scene",
        Focus = new Outline.Path("path", [new(1, 2, 3), new(4, 5, 6)], new() { Size = 8 }, new Outline.Path("deepest", [], null, null)),
        Outlines = [new Outline.Circle(2.5, new(7, 8, 9)), new Outline.Whole(new() { Name = "within", Outlines = [], After = 1 })],
        Hidden = new HiddenOutline.None(5),
        Own = AnyDotUnion.FromWaypoint(new("own", 0.5, new() { Size = 3 }, [1, 2], null, null)),
        Owns = [AnyDotUnion.FromAt(new(1, -2)), AnyDotUnion.FromDot(new() { N = 6 }), AnyDotUnion.FromWaypoint(new("owned", 0.5, null, [], null, null))],
        After = 11,
    };
}
