using System.Text;
using Microsoft.CodeAnalysis;
using ZmqSchema.Compiler.Model;
using ZmqSchema.Generator.Frontends.Fbs;
using ZmqSchema.Generator.Tests.Compilations;

namespace ZmqSchema.Generator.Tests.Fbs;

/// <summary>The table of edits of a schema file with 100 tables: which messages get new code after which, both ways; and that C# and schemas do not wake each other.</summary>
public class SchemaMessageCachingTests
{
    private const string Path = "/project/many.fbs";

    private const string Code = """
        [ZmqMessage] public partial record struct Tick(long Price);
        [ZmqMessage(WireFormat.FlatBuffers)] public partial class Report { public Many.HoldsVecT? Held; public Many.Color Color; }
        """;

    private static readonly string Schema = new StringBuilder("""
        namespace Many;
        attribute "mine";
        attribute "zmq_topic";
        attribute "zmq_formats";
        enum Color:byte { Red, Green, Blue }
        struct Vec { x:float; y:float; }
        table Alone { a:int; c:Color; }
        table HoldsVec { v:Vec; }
        table HoldsHolder { h:[HoldsVec]; }
        table Case { a:int; }
        union Shape { Vec, Case }
        table HoldsShape { s:Shape; all:[Shape]; }
        root_type Alone;
        file_identifier "MANY";

        """).AppendJoin('\n', Enumerable.Range(0, 100).Select(i => $"table T{i} {{ a:int; b:string; v:[float]; }}")).ToString();

    public static TheoryData<string, string, string, string[]> Edits => new()
    {
        { "a field of one table", "table T50 { a:int;", "table T50 { a:int; more:int;", ["Many.T50T"] },
        { "another name of a field", "table T50 { a:int;", "table T50 { other:int;", ["Many.T50T"] },
        { "another default", "table T50 { a:int;", "table T50 { a:int = 5;", ["Many.T50T"] },
        { "a topic", "table T50 {", "table T50 (zmq_topic: \"fifty/\") {", ["Many.T50T"] },
        { "other formats", "table T50 {", "table T50 (zmq_formats: \"flatbuffers,messagepack\") {", ["Many.T50T"] },
        { "a required field", "table T50 { a:int; b:string;", "table T50 { a:int; b:string (required);", ["Many.T50T"] },
        { "documentation of a field", "table T50 { a:int;", "table T50 {\n/// It.\na:int;", ["Many.T50T"] },
        { "an attribute that means nothing here", "table T50 {", "table T50 (mine) {", [] },
        { "a comment", "table T50 {", "// It.\ntable T50 {", [] },
        { "a field of a struct", "y:float;", "y:float; z:float;", ["Many.HoldsHolderT", "Many.HoldsShapeT", "Many.HoldsVecT", "Many.VecT", "Report"] },
        { "a table in a table", "table HoldsVec { v:Vec;", "table HoldsVec { v:Vec; w:Vec;", ["Many.HoldsHolderT", "Many.HoldsVecT", "Report"] },
        { "a table in a union", "table Case { a:int;", "table Case { a:int; b:int;", ["Many.CaseT", "Many.HoldsShapeT"] },
        { "another case of a union", "union Shape { Vec,", "union Shape { Alone, Vec,", ["Many.HoldsShapeT", "Many.ShapeUnion"] },
        { "documentation of a union's case", "union Shape { Vec,", "union Shape {\n/// It.\nVec,", ["Many.ShapeUnion"] },
        { "documentation of an enum", "enum Color", "/// It.\nenum Color", ["Many.AloneT"] },
        { "documentation of a struct", "struct Vec", "/// It.\nstruct Vec", ["Many.VecT"] },
        { "another identifier of the file", "\"MANY\"", "\"MORE\"", ["Many.AloneT"] },
        { "another integer of an enum", "Color:byte", "Color:short", ["Many.AloneT", "Report"] },
    };

    [Theory]
    [MemberData(nameof(Edits))]
    public void An_edit_wakes_what_it_changes_and_nothing_else(string what, string old, string @new, string[] woken)
    {
        Assert.NotEmpty(what);
        Assert.Contains(old, Schema, StringComparison.Ordinal);
        var run = new SchemaRun(project: UserProject.Of(Code)).With((Path, Schema));
        Assert.Empty(run.Findings);
        var texts = Messages(run);
        Assert.Equal(106 + 1 + 2, texts.Count);

        run.With((Path, Schema.Replace(old, @new, StringComparison.Ordinal)));
        Assert.Empty(run.Findings);
        Assert.Equal(woken, Awake(run));
        Assert.Equal(woken, Messages(run).Where(f => !texts.TryGetValue(f.Key, out var before) || before != f.Value)
            .Select(f => f.Key.Replace(".g.cs", "", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("Side, double At", false)]
    [InlineData("Kind, double At, bool IsGood = false", true)]
    public void An_edit_of_a_struct_in_code_links_schemas_again_where_its_place_changes(string members, bool isLinked)
    {
        const string code = "namespace Many { [ZmqMessage] public readonly partial record struct Spot(byte Kind, double At); }";
        var run = new SchemaRun(project: UserProject.Of(code)).With((Path, "namespace Many; table T { spot:Spot; }"));
        run.Edit(UserProject.Of(code.Replace("Kind, double At", members, StringComparison.Ordinal)));
        Assert.Equal(isLinked, run.ReasonsOf(FbsSteps.Link).Contains(IncrementalStepRunReason.Modified));
    }

    [Fact]
    public void Editing_code_wakes_no_table()
    {
        var run = new SchemaRun(project: UserProject.Of(Code)).With((Path, Schema));
        run.Edit(UserProject.Of(Code.Replace("long Price", "long Price, int Size", StringComparison.Ordinal)));
        Assert.Equal(["Tick"], Awake(run));
    }

    [Fact]
    public void Code_that_holds_a_table_is_not_woken_by_its_neighbours()
    {
        var run = new SchemaRun(project: UserProject.Of(Code)).With((Path, Schema));
        run.With(("/project/new.fbs", "table New { a:int; }"));
        Assert.Equal(["NewT"], Awake(run));
    }

    [Fact]
    public void Editing_a_message_that_a_table_holds_wakes_neither_the_linking_of_schemas_nor_accessors()
    {
        const string code = "[ZmqMessage(WireFormat.FlatBuffers)] public partial record struct Tick(long Price);";
        var run = new SchemaRun(project: UserProject.Of(code)).With(("/project/x.fbs", "table Book { best:Tick; } table Other { a:int; }"));
        Assert.Empty(run.Findings);
        run.Edit(UserProject.Of(code.Replace("long Price", "long Price, int Size", StringComparison.Ordinal)));
        Assert.All(run.ReasonsOf(FbsSteps.Link), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
        Assert.All(run.ReasonsOf(FbsSteps.Units), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));

        // Whose fingerprint has that of what it holds.
        Assert.Equal(["BookT", "Tick"], Awake(run));
    }

    [Fact]
    public void Another_message_of_code_wakes_no_table()
    {
        var run = new SchemaRun(project: UserProject.Of(Code)).With((Path, Schema));
        run.Edit(UserProject.Of(Code + "[ZmqMessage(WireFormat.FlatBuffers)] public partial record struct More(long Price);"));
        Assert.DoesNotContain(IncrementalStepRunReason.Modified, run.ReasonsOf(FbsSteps.Units));
        Assert.Equal(["More"], Awake(run));
    }

    // The accessors have a table of their own.
    private static Dictionary<string, string> Messages(SchemaRun run) =>
        run.Files.Where(f => !f.Key.EndsWith(".fbs.g.cs", StringComparison.Ordinal) && !f.Key.EndsWith(".schema.g.cs", StringComparison.Ordinal)).ToDictionary();

    private static string[] Awake(SchemaRun run) =>
    [
        .. new[] { Steps.Emit, FbsSteps.Emit }.SelectMany(step => run.Result.TrackedSteps[step]).SelectMany(s => s.Outputs)
            .Where(o => o.Reason is IncrementalStepRunReason.Modified or IncrementalStepRunReason.New)
            .Select(o => ((MessageModel)o.Value).Name.FullName).Order(StringComparer.Ordinal),
    ];
}
