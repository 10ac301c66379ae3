using ZmqSchema.Compiler.Fbs;
using ZmqSchema.Compiler.Fbs.Parsing;
using ZmqSchema.Compiler.Linking.Fbs;
using ZmqSchema.Compiler.Model;

namespace ZmqSchema.Compiler.Tests.Fbs;

/// <summary>Includes are found among the files that the build knows, and nowhere else.</summary>
public class IncludeTests
{
    private const string Common = "namespace C; table Common { a:int; }";

    [Theory]
    [InlineData("/p/main.fbs", "common.fbs", "/p/common.fbs")]
    [InlineData("/p/main.fbs", "sub/common.fbs", "/p/sub/common.fbs")]
    [InlineData("/p/sub/main.fbs", "../common.fbs", "/p/common.fbs")]
    [InlineData("/p/sub/main.fbs", "../other/./common.fbs", "/p/other/common.fbs")]
    [InlineData("/p/a/b/main.fbs", "x/../../c/common.fbs", "/p/a/c/common.fbs")]
    [InlineData("/p/sub/main.fbs", "schemas/common.fbs", "/p/schemas/common.fbs")]
    [InlineData("/p/main.fbs", "/q/common.fbs", "/q/common.fbs")]
    [InlineData(@"C:\p\main.fbs", @"sub\\common.fbs", @"C:\p\sub\common.fbs")]
    [InlineData(@"C:\p\sub\main.fbs", "../common.fbs", "C:/p/common.fbs")]
    [InlineData("main.fbs", "./common.fbs", "common.fbs")]
    [InlineData("../shared/main.fbs", "../shared/common.fbs", "../shared/common.fbs")]
    public void A_path_is_relative_to_the_file_or_to_the_project(string main, string include, string common) => Assert.Empty(
        Compile("/p", (main, $"include \"{include}\"; table T {{ c:C.Common; }}"), (common, Common)));

    [Fact]
    public void The_file_beside_goes_before_the_project() => Assert.Empty(
        Compile("/p", ("/p/sub/main.fbs", "include \"c.fbs\"; table T { c:Near; }"), ("/p/sub/c.fbs", "table Near {}"), ("/p/c.fbs", "table Far {}")));

    [Fact]
    public void A_missing_file_is_told_once_and_what_it_would_have_declared_is_not_missing_as_well() => Assert.Equal(
        ["main.fbs 1:9 ZMQ223 'gone.fbs' is not among the schema files of the project; paths are relative to the including file or to the project; add it as a ZmqSchemaFile item"],
        Compile("", ("main.fbs", "include \"gone.fbs\"; table T { c:C.Common; d:D; }")));

    [Fact]
    public void An_include_of_an_include_counts() => Assert.Empty(
        Compile("", ("a.fbs", "include \"b.fbs\"; table A { c:C.Common; }"), ("b.fbs", "include \"c.fbs\"; table B { c:C.Common; }"), ("c.fbs", Common)));

    [Fact]
    public void What_is_not_included_is_not_there() => Assert.Equal(
        ["a.fbs 1:13 ZMQ220"], Ids(Compile("", ("a.fbs", "table A { c:C.Common; }"), ("c.fbs", Common))));

    [Fact]
    public void Files_may_include_each_other_and_themselves() => Assert.Empty(
        Compile("", ("a.fbs", "include \"a.fbs\"; include \"b.fbs\"; table A { b:B; }"), ("b.fbs", "include \"a.fbs\"; table B { a:A; }")));

    [Fact]
    public void A_file_that_is_included_twice_declares_once() => Assert.Empty(Compile(
        "",
        ("a.fbs", "include \"b.fbs\"; include \"c.fbs\"; include \"./c.fbs\"; table A { c:C.Common; }"),
        ("b.fbs", "include \"c.fbs\"; table B { c:C.Common; }"),
        ("c.fbs", Common)));

    [Fact]
    public void An_attribute_of_an_included_file_is_declared() => Assert.Empty(
        Compile("", ("a.fbs", "include \"b.fbs\"; table A (mine) {}"), ("b.fbs", "attribute \"mine\";")));

    [Fact]
    public void A_mistake_is_told_in_its_own_file_and_silences_who_includes_it()
    {
        var compiled = Schemas.Compile(("a.fbs", "include \"b.fbs\"; table A { b:B; }"), ("b.fbs", "table B { x:X; }"), ("c.fbs", Common));
        Assert.Equal(["b.fbs 1:13 ZMQ220"], Ids(compiled.Findings.Select(f => $"{f.Path} {f.Finding}")));
        Assert.Equal([false, false, true], compiled.Schema.Files.Select(f => f.IsSound));
    }

    [Fact]
    public void A_file_that_cannot_be_read_in_full_leaves_the_others_in_peace() => Assert.Equal(
        ["b.fbs 1:10 ZMQ102"], Ids(Compile("", ("a.fbs", "include \"b.fbs\"; table A { b:B; }"), ("b.fbs", "table B  int; }"))));

    [Fact]
    public void Two_files_that_know_nothing_of_each_other_do_not_declare_the_same_type() => Assert.Equal(
        ["b.fbs 1:20 ZMQ222 'N.A' is declared by a.fbs too; rename one of the two, or include that file"],
        Compile("", ("a.fbs", "namespace N; table A {}"), ("b.fbs", "namespace N; table A {}")));

    [Theory]
    [InlineData("/home/me/project", "/home/me/project/sub/a.fbs", "sub/a.fbs")]
    [InlineData("C:\\project\\", "C:\\project\\a.fbs", "a.fbs")]
    [InlineData("/home/me/project", "/home/me/projects/a.fbs", "../projects/a.fbs")]
    [InlineData("C:\\project", "D:\\shared\\a.fbs", "D:\\shared\\a.fbs")]
    public void The_other_one_is_told_as_the_project_sees_it(string root, string path, string expected) => Assert.Equal(
        [$"{path}.b.fbs 1:7 ZMQ222 'A' is declared by {expected} too; rename one of the two, or include that file"],
        Compile(root, (path, "table A {}"), (path + ".b.fbs", "table A {}")));

    [Fact]
    public void A_file_with_its_include_does_not_either() => Assert.Equal(
        ["b.fbs 1:24 ZMQ221"], Ids(Compile("", ("a.fbs", "table A {}"), ("b.fbs", "include \"a.fbs\"; table A {}"))));

    [Fact]
    public void A_long_chain_of_includes_is_walked() => Assert.Empty(Compile("", [.. Enumerable.Range(0, 200).Select(i =>
        ($"f{i}.fbs", i == 199 ? "table T199 {}" : $"include \"f{i + 1}.fbs\"; table T{i} {{ next:T{i + 1}; }}"))]));

    [Theory]
    [InlineData("../shared", "/home/me/shared/units.fbs")]
    [InlineData("../shared/", "/home/me/shared/units.fbs")]
    [InlineData("/opt/schemas", "/opt/schemas/units.fbs")]
    [InlineData("first|..\\shared", "/home/me/shared/units.fbs")]
    public void A_file_is_found_in_a_folder_that_the_project_lists(string folders, string path)
    {
        var (a, b) = (("/home/me/project/a.fbs", "include \"units.fbs\"; table A { u:Unit; }"), (path, "table Unit { x:int; }"));
        Assert.Empty(Compile(new SchemaFolders("/home/me/project/", folders.Split('|').ToEquatableArray()), a, b));
        Assert.Equal(["/home/me/project/a.fbs 1:9 ZMQ223"], Ids(Compile(new SchemaFolders("/home/me/project/"), a, b)));
    }

    [Fact]
    public void The_file_beside_the_including_one_comes_before_those_of_folders_and_they_before_the_projects()
    {
        var folders = new SchemaFolders("/p", EquatableArray.Of("one", "two"));
        (string, string)[] all = [("/p/sub/x.fbs", "table Beside {}"), ("/p/one/x.fbs", "table One {}"), ("/p/two/x.fbs", "table Two {}"), ("/p/x.fbs", "table Project {}")];
        string[] names = ["Beside", "One", "Two", "Project"];
        for (var i = 0; i < all.Length; i++)
            Assert.Empty(Compile(folders, [("/p/sub/a.fbs", $"include \"x.fbs\"; table A {{ x:{names[i]}; }}"), .. all[i..]]));
    }

    [Theory]
    [InlineData("schemas/a.fbs", "schemas/a.fbs")]
    [InlineData("a.fbs", "schemas/a.fbs")]
    [InlineData("../Theirs/schemas/a.fbs", "schemas/a.fbs")]
    [InlineData("./a.fbs", "../../shared/a.fbs")]
    [InlineData("old/a.fbs", null)]
    [InlineData("chemas/a.fbs", null)]
    public void A_file_that_the_project_has_not_is_one_of_another_assemblys_by_the_end_of_its_path(string include, string? there)
    {
        var files = new[] { there ?? "schemas/a.fbs", "b.fbs" }.Select((path, i) => new SchemaText(path, $"table {"AB"[i]} {{}}"));
        var foreign = EquatableArray.Of(ForeignSchemas.Read("Theirs", files, [], isFriend: false));
        var own = SchemaParser.Parse(new("/p/x.fbs", $"include \"{include}\"; table X {{ a:A; }}")).Declaration;
        var linked = FbsLinker.Link([own], new("/p"), foreign: foreign);
        Assert.Equal(there is null ? ["ZMQ223"] : [], linked.Files.Single().Findings.Select(f => f.Finding.Rule.Id));
        Assert.Equal([null, "Theirs", "Theirs"], linked.Schema.Files.Select(f => f.Assembly));
    }

    [Theory]
    [InlineData("units.fbs", "ZMQ274 'units.fbs' may be schemas/units.fbs of Arms or old/units.fbs of Arms; write its assembly's name before the path as it is there: Arms/schemas/units.fbs")]
    [InlineData("schemas/units.fbs", "ZMQ274 'schemas/units.fbs' may be schemas/units.fbs of Arms or schemas/units.fbs of Legs; write its assembly's name before the path as it is there: Arms/schemas/units.fbs")]
    [InlineData("../x/schemas/units.fbs", "ZMQ274 '../x/schemas/units.fbs' may be schemas/units.fbs of Arms or schemas/units.fbs of Legs; write its assembly's name before the path as it is there: Arms/schemas/units.fbs")]
    [InlineData("old/units.fbs", "Arms:/old/units.fbs")]
    [InlineData("Arms/schemas/units.fbs", "Arms:/schemas/units.fbs")]
    [InlineData("../Legs/schemas/units.fbs", "Legs:/schemas/units.fbs")]
    [InlineData("x/../../Legs/schemas/./units.fbs", "Legs:/schemas/units.fbs")]
    [InlineData("feet.fbs", "Legs:/feet.fbs")]
    [InlineData("../shared/feet.fbs", "Arms:/../../shared/feet.fbs")]
    [InlineData("Legs/shared/feet.fbs", "Arms:/../../shared/feet.fbs")]
    public void A_path_that_may_mean_files_of_several_assemblies_is_told_with_both(string include, string expected)
    {
        var foreign = EquatableArray.Of(
            ForeignSchemas.Read("Arms", [new("schemas/units.fbs", "table U0 {}"), new("old/units.fbs", "table U1 {}"), new("../../shared/feet.fbs", "table U2 {}")], [], isFriend: false),
            ForeignSchemas.Read("Legs", [new("schemas/units.fbs", "table U0 {}"), new("feet.fbs", "table U3 {}"), new("b.fbs", "include \"units.fbs\"; table B {}")], [], isFriend: false));
        var own = SchemaParser.Parse(new("/p/x.fbs", $"include \"{include}\"; table X {{}}")).Declaration;
        var linked = FbsLinker.Link([own], new("/p"), foreign: foreign);
        Assert.Equal(expected.StartsWith("ZMQ", StringComparison.Ordinal) ? [expected] : [], linked.Files.Single().Findings.Select(f => $"{f.Finding}"));
        Assert.Equal(linked.Files.Single().Findings.Count == 0, linked.Schema.Files[0].IsSound);

        var graph = new IncludeGraph([own, .. foreign.SelectMany(f => f.Files)], new("/p"));
        Assert.Contains(expected, graph.FindAll(own, include).Select(f => f.Path).Append(expected.StartsWith("ZMQ", StringComparison.Ordinal) ? expected : ""));
    }

    [Fact]
    public void Files_of_another_assembly_include_each_other_as_they_did_there()
    {
        var foreign = EquatableArray.Of(ForeignSchemas.Read("Theirs", [new("sub/a.fbs", "include \"../../shared/b.fbs\"; table A { b:B; }"), new("../shared/b.fbs", "include \"c.fbs\"; table B { c:C; }"), new("../shared/c.fbs", "table C {}")], [], isFriend: false));
        Assert.All(FbsLinker.Link([], new("/p"), foreign: foreign).Schema.Files, file => Assert.True(file.IsSound, file.Path));
    }

    private static string[] Compile(string root, params (string Path, string Text)[] files) => Compile(new SchemaFolders(root), files);

    private static string[] Compile(SchemaFolders folders, params (string Path, string Text)[] files) =>
        [.. SchemaProject.Compile(files.Select(f => new SchemaText(f.Path, f.Text)), folders).Findings.Select(f => $"{f.Path} {f.Finding}")];

    private static string[] Ids(IEnumerable<string> findings) => [.. findings.Select(f => string.Join(' ', f.Split(' ').Take(3)))];
}
