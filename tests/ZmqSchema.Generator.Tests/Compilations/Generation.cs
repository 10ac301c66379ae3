using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ZmqSchema.Generator.Tests.Compilations;

/// <summary>One run of the generator over a project: what it wrote, and what it had to say.</summary>
internal sealed class Generation
{
    private Generation(GeneratorDriver driver, CSharpCompilation output, ImmutableArray<Diagnostic> reported)
    {
        Driver = driver;
        Output = output;
        Reported = reported;
    }

    public GeneratorDriver Driver { get; }

    /// <summary>The project with the generated files in it.</summary>
    public CSharpCompilation Output { get; }

    /// <summary>The generator's diagnostics after the project's options have had their say.</summary>
    public ImmutableArray<Diagnostic> Reported { get; }

    public GeneratorRunResult Result => Driver.GetRunResult().Results[0];

    /// <summary>The generator's diagnostics as <c>line:col ZMQnnn message</c>, in the order of the lines.</summary>
    public IEnumerable<string> Findings => Result.Diagnostics
        .OrderBy(d => d.Location.SourceSpan.Start).ThenBy(d => d.Id, StringComparer.Ordinal)
        .Select(Describe);

    /// <summary>The emitted files by their hint names, in the order they came in.</summary>
    public ImmutableArray<GeneratedSourceResult> Files => Result.GeneratedSources;

    public string this[string hintName] => Files.Single(f => f.HintName == hintName).SourceText.ToString();

    public static Generation Of(string snippet) => Of(UserProject.Of(snippet));

    public static Generation Of(CSharpCompilation project, IIncrementalGenerator? generator = null) => Continue(NewDriver(project, generator), project);

    /// <summary>Runs the same driver again, over an edited project.</summary>
    public Generation Over(CSharpCompilation project) => Continue(Driver, project);

    public static string Describe(Diagnostic diagnostic)
    {
        var start = diagnostic.Location.GetLineSpan().StartLinePosition;
        var place = diagnostic.Location.IsInSource ? $"{start.Line + 1}:{start.Character + 1}" : "-";
        return $"{place} {diagnostic.Id} {diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture)}";
    }

    private static CSharpGeneratorDriver NewDriver(CSharpCompilation project, IIncrementalGenerator? generator) => CSharpGeneratorDriver.Create(
        [(generator ?? new ZmqSchemaGenerator()).AsSourceGenerator()],
        parseOptions: (CSharpParseOptions?)project.SyntaxTrees.FirstOrDefault()?.Options ?? UserProject.ParseOptions,
        driverOptions: new(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));

    private static Generation Continue(GeneratorDriver driver, CSharpCompilation project)
    {
        driver = driver.RunGeneratorsAndUpdateCompilation(project, out var output, out var reported);
        return new(driver, (CSharpCompilation)output, reported);
    }
}
