using System.Text;
using Microsoft.CodeAnalysis;
using ZmqSchema.Compiler.Formats.FlatBuffers.Accessors;
using ZmqSchema.Generator.Frontends.Fbs;

namespace ZmqSchema.Generator.Tests.Fbs;

/// <summary>The table of edits of a schema file with more than 100 types: which of them get new code after which, both ways.</summary>
public class AccessorCachingTests
{
    private const string Path = "/project/many.fbs";

    private static readonly string Schema = new StringBuilder("""
        namespace Many;
        attribute "mine";
        enum Color:byte { Red, Green, Blue }
        struct Vec { x:float; y:float; }
        struct Box { from:Vec; to:Vec; }
        table Keyed { id:uint (key); name:string; }
        union Shape { Vec, Keyed }
        table HoldsVec { v:Vec; }
        table HoldsBox { b:[Box]; }
        table HoldsColor { c:Color = 1; all:[Color]; }
        table HoldsKeyed { all:[Keyed]; one:Keyed; }
        table HoldsShape { s:Shape; }
        root_type HoldsVec;
        file_identifier "MANY";

        """).AppendJoin('\n', Enumerable.Range(0, 100).Select(i => $"table T{i} {{ a:int; next:T{(i + 1) % 100}; list:[T{(i + 2) % 100}]; }}")).ToString();

    public static TheoryData<string, string, string, string[]> Edits => new()
    {
        { "a field of one table", "table T50 { a:int;", "table T50 { a:int; b:int;", ["T50"] },
        { "another name of a field", "table T50 { a:int;", "table T50 { b:int;", ["T50"] },
        { "documentation of a field", "table T50 { a:int;", "table T50 {\n/// It.\na:int;", ["T50"] },
        { "an attribute that accessors do not obey", "table T50 {", "table T50 (mine) {", [] },
        { "a comment", "table T50 {", "// It.\ntable T50 {", [] },
        { "a field of a struct, and so its size", "y:float;", "y:float; z:float;", ["Vec", "Box", "Shape", "HoldsVec", "HoldsBox"] },
        { "another name of a struct's field", "y:float;", "why:float;", ["Vec", "Box"] },
        { "documentation of a struct", "struct Vec", "/// It.\nstruct Vec", ["Vec"] },
        { "another key of a struct", "struct Vec { x:float;", "struct Vec { x:float (key);", [] },
        { "a private struct", "struct Vec {", "struct Vec (private) {", ["Vec", "Box", "Shape", "HoldsVec", "HoldsShape"] },
        { "another value of an enum", "Green, Blue", "Green, Blue, White", ["Color"] },
        { "another name of a default", "{ Red, Green, Blue }", "{ Red, Yellow, Blue }", ["Color", "HoldsColor"] },
        { "another integer of an enum", "Color:byte", "Color:short", ["Color", "HoldsColor"] },
        { "flags instead of an enum", "enum Color:byte {", "enum Color:ubyte (bit_flags) {", ["Color", "HoldsColor"] },
        { "another name of a key", "id:uint (key)", "number:uint (key)", ["Keyed"] },
        { "another type of a key", "id:uint (key)", "id:ulong (key)", ["Keyed", "HoldsKeyed"] },
        { "no key any more", "id:uint (key)", "id:uint", ["Keyed", "HoldsKeyed"] },
        { "another case of a union", "union Shape { Vec, Keyed }", "union Shape { Vec, Keyed, T0 }", ["Shape", "HoldsShape"] },
        { "documentation of a union's case", "union Shape { Vec,", "union Shape {\n/// It.\nVec,", ["Shape"] },
        { "another identifier of the file", "\"MANY\"", "\"MORE\"", ["HoldsVec"] },
        { "another root", "root_type HoldsVec", "root_type HoldsBox", ["HoldsVec", "HoldsBox"] },
    };

    [Theory]
    [MemberData(nameof(Edits))]
    public void An_edit_wakes_what_it_changes_and_nothing_else(string what, string old, string @new, string[] woken)
    {
        Assert.NotEmpty(what);
        var before = SchemaRun.Of((Path, Schema));
        Assert.Contains(old, Schema, StringComparison.Ordinal);
        Assert.Empty(before.Findings);
        Assert.Equal(110, before.Accessors.Count);

        var texts = before.Accessors;
        var after = before.With((Path, Schema.Replace(old, @new, StringComparison.Ordinal)));
        Assert.Empty(after.Findings);

        // Both ways: what wakes has other code, and what has other code wakes.
        Assert.Equal(woken.Order(StringComparer.Ordinal), Awake(after));
        Assert.Equal(
            woken.Select(name => $"Many.{name}.fbs.g.cs").Order(StringComparer.Ordinal),
            after.Accessors.Where(f => texts[f.Key] != f.Value).Select(f => f.Key).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_file_that_becomes_unsound_loses_its_code_and_gets_it_back()
    {
        var run = SchemaRun.Of((Path, Schema), ("/project/other.fbs", "table Other { a:int; }"));
        var sound = run.Accessors.Count;

        run.With((Path, Schema.Replace("y:float", "y:Nothing", StringComparison.Ordinal)));
        Assert.Equal(["Other.fbs.g.cs"], run.Accessors.Keys);
        Assert.NotEmpty(run.Findings);

        Assert.Equal(sound, run.With((Path, Schema)).Accessors.Count);
    }

    [Fact]
    public void A_new_type_moves_none_in_other_files_about()
    {
        var run = SchemaRun.Of(("/project/a.fbs", "table A { x:int; }"), (Path, Schema)).With(("/project/a.fbs", "table New { x:int; } table A { x:int; }"));
        Assert.Equal(["A", "New"], Awake(run));
    }

    private static string[] Awake(SchemaRun run) =>
    [
        .. run.Result.TrackedSteps[FbsSteps.Units].SelectMany(s => s.Outputs)
            .Where(o => o.Reason is IncrementalStepRunReason.Modified or IncrementalStepRunReason.New)
            .Select(o => ((AccessorUnit)o.Value).Name.Name).Order(StringComparer.Ordinal),
    ];
}
