using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using ZmqSchema.Generator.Frontends.CSharp.Remembering;
using ZmqSchema.Generator.Tests.Compilations;

namespace ZmqSchema.Generator.Tests.Caching;

/// <summary>What was read of a file is read again when something changed that it may depend on, and not otherwise.</summary>
public class RecollectionTests
{
    private const string Message = "namespace Market; [Known] public partial class Tick : Base { public Side Side; public List<Price> Prices; public int Id; public int Count() { return Log.Count; } public int More() => Log.Count; }";

    private static readonly string[] s_project =
    [
        Message,
        "namespace Market; public enum Side { Bid, Ask = Numbers.Two }",
        "namespace Market; public static class Numbers { public const int Two = 2; public static int Three() => 3; }",
        "namespace Market; public class Base { }",
        "global using System.Collections.Generic; global using Alias = Other.Behind;",
        "namespace Other; public class Stranger { public int A; }",
        "namespace Other; public enum Behind { A }",
    ];

    [Theory]
    [InlineData("a file that it does not mention", 5, "namespace Other; public class Stranger { public int A, B; }", false)]
    [InlineData("a new type of a name that it does not mention", 5, "namespace Other; public class Stranger { } public class More { }", false)]
    [InlineData("a new type of a name that it gives to a member", 5, "namespace Other; public class Id { }", false)]
    [InlineData("a new type of a name that stands in the body of a method alone", 5, "namespace Other; public class Log { }", false)]
    [InlineData("another part of it", 5, "namespace Market; public partial class Tick { public int A; }", true)]
    [InlineData("its own file", 0, Message + " ", true)]
    [InlineData("a type that it mentions", 1, "namespace Market; public enum Side { Bid, Ask, Both }", true)]
    [InlineData("its base", 3, "namespace Market; public class Base { public int Id; }", true)]
    [InlineData("what a type that it mentions means", 2, "namespace Market; public static class Numbers { public const int Two = 3; }", true)]
    [InlineData("a nearer type of a name that it mentions", 5, "namespace Other; public class Stranger { public class Price { } }", true)]
    [InlineData("a delegate of a name that it mentions", 5, "namespace Other; public delegate int Price();", true)]
    [InlineData("an attribute of a name that it mentions", 5, "namespace Other; public class KnownAttribute : System.Attribute { }", true)]
    [InlineData("a type with the name of its view", 5, "namespace Other; public class TickCapnProtoView { }", true)]
    [InlineData("what a global using mentions", 6, "namespace Other; public enum Behind : byte { A }", true)]
    [InlineData("a type that is gone", 3, "namespace Market;", true)]
    [InlineData("a new namespace", 5, "namespace Price; public class Stranger { public int A; }", true)]
    [InlineData("a global using", 4, "global using System.Collections.Generic; global using Price = System.Int32;", true)]
    [InlineData("an attribute of the assembly", 5, "[assembly: System.CLSCompliant(true)] namespace Other; public class Stranger { public int A; }", true)]
    public void It_is_read_again_when_what_it_may_depend_on_changes(string edit, int file, string text, bool isReadAgain)
    {
        Assert.NotEmpty(edit);
        var project = Project();
        var recollection = new Recollection<int>();
        Assert.Equal(1, Recall(recollection, project, () => 1));
        Assert.Equal(1, Recall(recollection, project, () => 2));

        Assert.Equal(isReadAgain ? 2 : 1, Recall(recollection, Replace(project, file, text), () => 2));
    }

    [Fact]
    public void It_is_read_again_with_other_options_other_references_and_files_in_another_order()
    {
        AssertIsReadAgain(project => project.WithOptions(project.Options.WithAllowUnsafe(true)));
        AssertIsReadAgain(project => project.WithReferences(UserProject.References.Take(3)));
        AssertIsReadAgain(project => project.RemoveSyntaxTrees(project.SyntaxTrees[1]).AddSyntaxTrees(project.SyntaxTrees[1]));
    }

    [Fact]
    public void A_change_there_and_back_is_read_twice()
    {
        var recollection = new Recollection<int>();
        var project = Project();
        Recall(recollection, project, () => 1);
        Assert.Equal(2, Recall(recollection, Replace(project, 1, "namespace Market; public enum Side { }"), () => 2));
        Assert.Equal(3, Recall(recollection, project, () => 3));
    }

    [Fact]
    public void What_depends_on_half_the_project_is_read_each_time_and_looked_into_no_further()
    {
        var project = Project().AddSyntaxTrees(Enumerable.Range(0, 5000).Select(i => UserProject.File($"Price{i}.cs", $"namespace N; public class Price{i} {{ Price{i + 1} Next; }}")))
            .AddSyntaxTrees(UserProject.File("Price.cs", "namespace N; public class Price { Price0 First; }"));
        var recollection = new Recollection<int>();
        Recall(recollection, project, () => 1);
        Assert.Equal(2, Recall(recollection, project, () => 2));
        Assert.InRange(project.SyntaxTrees.Count(tree => FileNames.Of(tree).IsRead), 2, 50);
    }

    private static void AssertIsReadAgain(Func<CSharpCompilation, CSharpCompilation> edit)
    {
        var recollection = new Recollection<int>();
        var project = Project();
        Recall(recollection, project, () => 1);
        Assert.Equal(2, Recall(recollection, edit(project), () => 2));
    }

    private static CSharpCompilation Project() => UserProject.Of([.. s_project.Select((text, i) => UserProject.File($"File{i}.cs", text))]);

    private static CSharpCompilation Replace(CSharpCompilation project, int file, string text) =>
        project.ReplaceSyntaxTree(project.SyntaxTrees[file], UserProject.File($"File{file}.cs", text));

    private static int Recall(Recollection<int> recollection, CSharpCompilation project, Func<int> read) =>
        recollection.Recall(project.SyntaxTrees[0], project, read);
}
