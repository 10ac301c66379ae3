using Microsoft.CodeAnalysis;
using ZmqSchema.Generator.Frontends.Fbs;
using ZmqSchema.Generator.Tests.Compilations;

namespace ZmqSchema.Generator.Tests.Fbs.Referenced;

/// <summary>The types of a schema file are as usable from a project that refers to theirs as the messages of its code are.</summary>
public class ReferencedSchemaTests
{
    private const string MakeRobot = """
        public static Robots.RobotT Robot() => new()
        {
            Id = 7, Name = "r2", Look = new() { At = new() { X = 1, Y = 2 }, Zoom = 3 }, Tool = new() { Type = Robots.Tool.Wheel, Value = new Robots.WheelT { Size = 4 } },
            Tools = [new() { Type = Robots.Tool.Label, Value = "hammer" }], Wheels = [new() { Size = 5 }], Color = Units.Color.Red, Stop = new("fire", 8), Data = [9], Spot = new(1, 12), Spots = [new(2, 13)],
        };
        """;

    [Theory]
    [InlineData("FlatBuffers")]
    [InlineData("MessagePack")]
    public void A_message_of_code_holds_tables_structs_unions_and_enums_of_another_assembly(string format)
    {
        var project = Library.One.Project($$"""
            [ZmqMessage(WireFormat.{{format}})]
            public partial record Fleet(Robots.RobotT First, List<Robots.RobotT> All, Robots.LookT? Look, Robots.ToolUnion Tool, Units.Color Color, Units.VecT Vec, Robots.Stop Stop);

            public static class Program
            {
                public static string Run()
                {
                    var fleet = new Fleet(Robot(), [Robot(), Robot()], null, new() { Type = Robots.Tool.Look, Value = new Robots.LookT { Zoom = 6 } }, Units.Color.Blue, new() { X = 10 }, new("tired", 11));
                    var body = new byte[fleet.GetPackedSize()];
                    fleet.Pack(body);
                    var read = Fleet.Unpack(body);
                    var robot = read.All[1];
                    return FormattableString.Invariant(
                        $"{read.First.Name} {robot.Look.At.Y} {robot.Tool.AsWheel().Size} {robot.Tools[0].AsLabel()} {robot.Wheels[0].Size} {robot.Color} {robot.Stop} {robot.Data[0]} {robot.Spot?.At} {robot.Spots[0].At} {read.Look is null} {read.Tool.AsLook().Zoom} {read.Color} {read.Vec.X} {read.Stop.Code}");
                }

                {{MakeRobot}}
            }
            """);
        Assert.Equal("r2 2 4 hammer 5 Red Stop { Reason = fire, Code = 8 } 9 12 13 True 6 Blue 10 11", Library.One.Run(project));
    }

    [Theory]
    [InlineData("robots/robot.fbs")]
    [InlineData("robot.fbs")]
    [InlineData("../../project/robots/robot.fbs")]
    public void A_schema_includes_a_file_of_another_assembly(string path)
    {
        var project = Library.One.Project($$"""
            public static class Program
            {
                public static string Run()
                {
                    var fleet = new Fleets.FleetT
                    {
                        Robots = [Robot()], Look = new() { Zoom = 3 }, Pair = new() { One = new() { At = new() { X = 1 } } }, Either = new() { Type = Fleets.Either.Robot, Value = Robot() },
                        Tool = new() { Type = Robots.Tool.Label, Value = "saw" }, Nested = [.. Robot().SerializedRobot()],
                    };
                    var body = new byte[fleet.GetPackedSize()];
                    fleet.Pack(body);
                    var read = Fleets.FleetT.Unpack(body);
                    var accessor = Fleets.Fleet.GetRootAsFleet(new(body));
                    Fleets.FleetView.TryCreate(body, out var view);
                    view.RobotsByKey(7, out Robots.RobotView_ robot);
                    return FormattableString.Invariant(
                        $"{read.Robots[0].Name} {read.Look.Zoom} {read.Pair.One.At.X} {read.Either.AsRobot().Stop} {read.Tool.AsLabel()} {accessor.RobotsByKey(7)?.Name} {Fleets.Fleet.VerifyFleet(new(body))} {robot.NameString} {view.Pair?.One.At.X} {accessor.UnPack().Look.Zoom} {view.Verify()} {accessor.GetNestedAsRobot()?.Id} {robot.Spots[0].At}");
                }

                private static byte[] SerializedRobot(this Robots.RobotT robot)
                {
                    var body = new byte[robot.GetPackedSize()];
                    robot.Pack(body);
                    return body;
                }

                {{MakeRobot}}
            }
            """,
            ("/other/fleet.fbs", $$"""
            include "{{path}}";
            namespace Fleets;
            struct Pair { one:Robots.Look; two:[Units.Vec:2]; }
            union Either { Robots.Robot, Pair }
            table Fleet { robots:[Robots.Robot]; look:Robots.Look; pair:Pair; either:Either; tool:Robots.Tool; colors:[Units.Color]; nested:[ubyte] (nested_flatbuffer: "Robots.Robot"); }
            root_type Fleet;
            """.Replace("Robots.Robot, Pair", "Robot:Robots.Robot, Pair", StringComparison.Ordinal)));
        Assert.Equal("r2 3 1 Stop { Reason = fire, Code = 8 } saw r2 True r2 1 3 True 7 13", Library.One.Run(project));
    }

    [Theory]
    [InlineData("units.fbs", "1:9 ZMQ274 'units.fbs' may be arms/units.fbs of Arms or robots/units.fbs of Library; write its assembly's name before the path as it is there: Arms/arms/units.fbs")]
    [InlineData("../Arms/arms/units.fbs", null)]
    [InlineData("../robots/units.fbs", null)]
    public void An_include_of_two_assemblies_is_told(string path, string? expected)
    {
        var arms = Library.Of("Arms", "", ("/project/arms/units.fbs", "namespace Arms; table Unit { n:int; }"));
        var project = Library.Project("", [Library.One, arms], ("/other/x.fbs", $"include \"{path}\"; table T {{ n:int; }}"));
        Assert.Equal(expected is null ? [] : [$"/other/x.fbs {expected}"], project.Findings);
    }

    [Theory]
    [InlineData("Robots.Look")]
    [InlineData("[Robots.Look]")]
    [InlineData("Robots.Tool")]
    [InlineData("[Robots.Tool]")]
    [InlineData("Units.Vec")]
    public void A_struct_or_a_union_of_another_assembly_is_held_alone(string type)
    {
        var project = Library.One.Project("", ("/other/x.fbs", $"include \"robots/robot.fbs\"; table T {{ a:{type}; }}"));
        Assert.Empty(project.Findings);
        Assert.DoesNotContain(project.Output.GetDiagnostics(TestContext.Current.CancellationToken), d => d.Severity is DiagnosticSeverity.Error && d.Id != "CS1591");
        Assert.Equal(["T.fbs.g.cs", "TT.g.cs", "x.fbs.schema.g.cs"], project.Files.Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void No_code_of_the_other_assembly_is_emitted_again() => Assert.Equal(
        ["Held.g.cs"],
        Library.One.Project("[ZmqMessage(WireFormat.FlatBuffers)] public partial record Held(Robots.RobotT? A);").Files.Keys.Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("Pickle", "Robots.RobotT", "1:74 ZMQ306 'Held.A' holds Robots.RobotT of another assembly, which has no Pickle codec; list pickle in a table's zmq_formats there")]
    [InlineData("MessagePack", "Robots.RobotViewT", "1:83 ZMQ306 'Held.A' holds Robots.RobotViewT of another assembly, which has no MessagePack codec; list messagepack in a table's zmq_formats there")]
    public void A_format_that_the_schema_does_not_list_is_told(string format, string type, string expected) => Assert.Equal(
        [$"Snippet.cs {expected}"], Library.One.Project($"[ZmqMessage(WireFormat.{format})] public partial record Held({type} A);").Findings);

    [Fact]
    public void What_the_project_declares_itself_hides_what_another_assembly_does()
    {
        var project = Library.One.Project(
            "[ZmqMessage(WireFormat.Json)] public partial record Held(Here.RobotT A); namespace Here { }",
            ("/other/robot.fbs", "attribute \"zmq_formats\"; namespace Here; table Robot (zmq_formats: \"json\") { only:int; }"));
        Assert.Empty(project.Findings);
        Assert.Contains("IJsonMessage<global::Here.RobotT>", project.Files["Here.RobotT.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void An_assembly_carries_no_path_of_the_machine_and_wakes_for_no_comment()
    {
        var run = SchemaRun.Of(("/project/a/x.fbs", "table T { a:int; }"), ("/shared/y.fbs", "/// It.\ntable Y { b:float = cos(0); c:string = \"a\\\"b\"; }"));
        Assert.Equal("// <auto-generated/>\n[assembly: global::ZmqSchema.ZmqSchemaFile(\"a/x.fbs\", \"table T { a:int; }\")]\n", run.Files["a-002fx.fbs.schema.g.cs"]);
        Assert.Equal(
            "// <auto-generated/>\n[assembly: global::ZmqSchema.ZmqSchemaFile(\"../shared/y.fbs\", \"/// It.\\u000atable Y { b:float = cos(0); c:string = \\\"a\\\\\\\"b\\\"; }\")]\n",
            run.Files["..-002fshared-002fy.fbs.schema.g.cs"]);

        run.With(("/project/a/x.fbs", "// A comment.\n\ntable T\n{\n  a:int; // Another.\n}"));
        Assert.All(run.ReasonsOf(FbsSteps.Carry), reason => Assert.True(reason is IncrementalStepRunReason.Unchanged or IncrementalStepRunReason.Cached, $"{reason}"));
    }

    [Fact]
    public void An_edit_of_code_reads_no_schema_of_another_assembly_again()
    {
        const string code = "[ZmqMessage(WireFormat.FlatBuffers)] public partial record Held(Robots.RobotT? A);";
        var project = Library.One.Project(code);
        var edited = UserProject.Of("// Edited.\n" + code).AddReferences(project.Output.References.Except(UserProject.References));
        project.Edit(edited);
        Assert.All(project.ReasonsOf(FbsSteps.Link), reason => Assert.True(reason is IncrementalStepRunReason.Unchanged or IncrementalStepRunReason.Cached, $"{reason}"));
    }
}
