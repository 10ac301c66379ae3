using Microsoft.CodeAnalysis;
using ZmqSchema.Generator.Tests.Compilations;

namespace ZmqSchema.Generator.Tests.Fbs.Referenced;

/// <summary>What is private in a schema of another assembly is internal there: a schema that mentions it is told so, where it does.</summary>
public class PrivateTypeTests
{
    private const string Schema = """
        namespace Robots;
        table Spare (private) { n:int; }
        struct Point (private) { n:int; }
        enum Mood:byte (private) { Calm }
        table Wheel { n:int; }
        union Part { Wheel, Spare }
        union Own (private) { Wheel }
        struct Place { point:Point; }
        struct Face { mood:Mood; }
        table Robot { own:Own; spare:Spare; place:Place; part:Part; mood:Mood; face:Face; n:int; }
        """;

    private const string Ending = "in Robots, whose code alone can use it; make it public there, or give this assembly access there with [assembly: InternalsVisibleTo]";

    private static readonly Lazy<Library> s_robots = new(() => Library.Of(
        "Robots", "[assembly: System.Runtime.CompilerServices.InternalsVisibleTo(\"Friend\")]", ("/project/robots.fbs", Schema)));

    [Theory]
    [InlineData("table T { a:Robots.Spare; }", "2:13 ZMQ273 'Robots.Spare' is private")]
    [InlineData("table T { a:[Robots.Spare]; }", "2:14 ZMQ273 'Robots.Spare' is private")]
    [InlineData("table T { a:Robots.Point; }", "2:13 ZMQ273 'Robots.Point' is private")]
    [InlineData("struct S { a:[Robots.Point:3]; }", "2:15 ZMQ273 'Robots.Point' is private")]
    [InlineData("table T { a:Robots.Mood; }", "2:13 ZMQ273 'Robots.Mood' is private")]
    [InlineData("table T { a:Robots.Own; }", "2:13 ZMQ273 'Robots.Own' is private")]
    [InlineData("table T { a:[Robots.Part]; }", "2:14 ZMQ273 'Robots.Part' has the case Spare, which is private")]
    [InlineData("union U { Robots.Spare }", "2:11 ZMQ273 'Robots.Spare' is private")]
    [InlineData("union U { A:Robots.Point }", "2:13 ZMQ273 'Robots.Point' is private")]
    [InlineData("struct S { a:Robots.Place; }", "2:14 ZMQ273 'Robots.Place' has the field point, whose type is private")]
    [InlineData("struct S { a:Robots.Face; }", "2:14 ZMQ273 'Robots.Face' has the field mood, whose type is private")]
    [InlineData("table T { a:[ubyte] (nested_flatbuffer: \"Robots.Spare\"); }", "2:41 ZMQ273 'Robots.Spare' is private")]
    public void It_is_told_where_it_is_mentioned(string schema, string expected) => Assert.Equal(
        [$"/other/x.fbs {expected} {Ending}"], s_robots.Value.Project("", ("/other/x.fbs", $"include \"robots.fbs\";\n{schema}")).Findings);

    [Fact]
    public void What_holds_it_there_can_be_held_and_a_friend_mentions_it()
    {
        Compiles(s_robots.Value.Project("", ("/other/x.fbs", "include \"robots.fbs\"; table T { a:Robots.Robot; b:Robots.Place; c:[Robots.Face]; } union U { Robots.Robot }")));
        var friend = s_robots.Value.Refer(UserProject.Of("").WithAssemblyName("Friend"));
        Compiles(new SchemaRun("/other/", friend).With((
            "/other/x.fbs", "include \"robots.fbs\"; table T { a:Robots.Spare; b:Robots.Part; c:Robots.Mood; } struct S { a:Robots.Place; b:Robots.Face; } union U { Robots.Spare }")));
    }

    [Theory]
    [InlineData("Robots.SpareT")]
    [InlineData("Robots.PointT?")]
    [InlineData("List<Robots.SpareT>")]
    [InlineData("Robots.Mood")]
    [InlineData("Robots.OwnUnion")]
    public void Of_code_that_mentions_it_the_compiler_alone_says_so(string type)
    {
        var run = s_robots.Value.Project($"[ZmqMessage(WireFormat.FlatBuffers)] public partial record Held(int A, {type} B);");
        Assert.Empty(run.Findings);
        Assert.Contains(run.Output.GetDiagnostics(TestContext.Current.CancellationToken), d => d.Id == "CS0122");
        Assert.All(run.Output.GetDiagnostics(TestContext.Current.CancellationToken).Where(d => d.Id == "CS0122"), d => Assert.Equal("Snippet.cs", d.Location.GetLineSpan().Path));
    }

    private static void Compiles(SchemaRun run)
    {
        Assert.Empty(run.Findings);
        Assert.DoesNotContain(run.Output.GetDiagnostics(TestContext.Current.CancellationToken), d => d.Severity is DiagnosticSeverity.Error && d.Id != "CS1591");
    }
}
