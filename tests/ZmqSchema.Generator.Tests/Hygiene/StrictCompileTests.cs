using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ZmqSchema.Generator.Tests.Compilations;

namespace ZmqSchema.Generator.Tests.Hygiene;

/// <summary>Emitted code compiles without a word in the strictest project: every warning an error, nullable, documentation on.</summary>
public class StrictCompileTests
{
    public static TheoryData<string> Themes { get; } = [.. Corpus.Themes];

    [Theory]
    [MemberData(nameof(Themes))]
    public void A_theme_compiles_clean(string theme) => AssertClean(Corpus.Project([theme]), allowUnsafe: theme is "Unsafe");

    [Theory]
    [InlineData(LanguageVersion.CSharp14)]
    [InlineData(LanguageVersion.Latest)]
    [InlineData(LanguageVersion.Preview)]
    public void All_themes_compile_clean_together(LanguageVersion version) =>
        AssertClean(Corpus.Project(UserProject.ParseOptions.WithLanguageVersion(version)), allowUnsafe: true);

    [Theory]
    [InlineData(WireFormat.FlatBuffers)]
    [InlineData(WireFormat.MessagePack)]
    [InlineData(WireFormat.Protobuf)]
    [InlineData(WireFormat.CapnProto)]
    [InlineData(WireFormat.Json)]
    [InlineData(WireFormat.Pickle)]
    public void All_themes_compile_clean_with_another_format_beside_Struct(WireFormat format) => AssertClean(Corpus.ProjectWith(format), allowUnsafe: true);

    [Fact]
    public void Overflow_checks_of_the_project_make_no_difference() =>
        AssertClean(Corpus.Project(["Members"]) is var project ? project.WithOptions(project.Options.WithOverflowChecks(true)) : null!, allowUnsafe: false);

    [Fact]
    public void Nullable_may_be_off_in_the_project()
    {
        var project = UserProject.Of("[ZmqMessage] public partial class Tick { [ZmqFixedLength(3)] public string A; [ZmqFixedLength(3)] public int[] B; public Tick C2() => this; }");
        AssertClean(project.WithOptions(project.Options.WithNullableContextOptions(NullableContextOptions.Disable)), allowUnsafe: false);
    }

    [Fact]
    public void A_project_that_promises_the_common_language_specification_hears_nothing_of_emitted_code() =>
        AssertClean(UserProject.Of("""
            [assembly: CLSCompliant(true)]
            [ZmqMessage] public partial record struct Tick(int A, [ZmqPayload] ReadOnlyMemory<byte> Data);
            """), allowUnsafe: false);

    [Fact]
    public void Every_public_member_that_is_emitted_is_marked_as_generated() => Assert.All(Generation.Of(Corpus.Project(Corpus.WithoutFlats)).Files, file =>
    {
        var members = file.SyntaxTree.GetRoot(TestContext.Current.CancellationToken).DescendantNodes().OfType<MemberDeclarationSyntax>();
        Assert.All(members.Where(m => m.Modifiers.Any(SyntaxKind.PublicKeyword)), member => Assert.True(
            member.AncestorsAndSelf().OfType<MemberDeclarationSyntax>().Any(IsMarked), $"{file.HintName}: {member}"));
    });

    private static bool IsMarked(MemberDeclarationSyntax member) =>
        member.AttributeLists.SelectMany(list => list.Attributes).Any(a => a.Name.ToString().EndsWith(".GeneratedCode", StringComparison.Ordinal));

    /// <summary>Two attributes on one member, and payloads of structs as they lie in memory: odd, and compiled all the same.</summary>
    private static readonly string[] WarningsThatTheCorpusAsksFor = ["ZMQ026", "ZMQ305"];

    /// <summary>The project with its emitted code, of which the compiler has nothing to say.</summary>
    internal static CSharpCompilation AssertClean(CSharpCompilation project, bool allowUnsafe)
    {
        var generation = Generation.Of(project.WithOptions(project.Options.WithAllowUnsafe(allowUnsafe)));
        Assert.Null(generation.Result.Exception);
        Assert.DoesNotContain(generation.Findings, f => !WarningsThatTheCorpusAsksFor.Any(id => f.Contains(id, StringComparison.Ordinal)));
        Assert.NotEmpty(generation.Files);

        var result = generation.Output.Emit(
            Stream.Null, xmlDocumentationStream: new MemoryStream(), cancellationToken: TestContext.Current.CancellationToken);
        var complaints = result.Diagnostics.Where(d => !d.IsSuppressed && !IsOfTheUsers(d)).Select(d => $"{Path.GetFileName(d.Location.GetLineSpan().Path)} {Generation.Describe(d)}");
        Assert.True(!complaints.Any(), string.Join("\n", complaints));
        return generation.Output;
    }

    // The corpus leaves its own documentation, usings and unused members be.
    private static bool IsOfTheUsers(Diagnostic diagnostic) =>
        diagnostic.Id is "CS8019" || (diagnostic.Id is "CS1591" or "CS0649" or "CS0169" or "CS0414" or "CS8618" or "CS3016" && !diagnostic.Location.GetLineSpan().Path.EndsWith(".g.cs", StringComparison.Ordinal));
}
