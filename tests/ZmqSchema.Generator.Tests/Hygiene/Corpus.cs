using Microsoft.CodeAnalysis.CSharp;
using ZmqSchema.Generator.Tests.Compilations;

namespace ZmqSchema.Generator.Tests.Hygiene;

/// <summary>The hostile corpus: message types whose names and shapes emitted code could trip over. One file a theme, in <c>Corpus/</c>.</summary>
internal static class Corpus
{
    public static IReadOnlyList<string> Themes { get; } =
    [
        .. typeof(Corpus).Assembly.GetManifestResourceNames().Where(n => n.StartsWith("Corpus/", StringComparison.Ordinal)).Select(n => n["Corpus/".Length..]).Order(StringComparer.Ordinal),
    ];

    /// <summary>The project with all themes in it.</summary>
    public static CSharpCompilation Project(CSharpParseOptions? options = null) => Project(Themes, options);

    public static CSharpCompilation Project(IEnumerable<string> themes, CSharpParseOptions? options = null) =>
        UserProject.Of([.. themes.Select(theme => UserProject.File($"{theme}.cs", Text(theme), options))]);

    private static string Text(string theme)
    {
        using var reader = new StreamReader(typeof(Corpus).Assembly.GetManifestResourceStream($"Corpus/{theme}")!);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
