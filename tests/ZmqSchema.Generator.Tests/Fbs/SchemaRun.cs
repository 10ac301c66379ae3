using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using ZmqSchema.Generator.Frontends.Fbs;
using ZmqSchema.Generator.Tests.Compilations;

namespace ZmqSchema.Generator.Tests.Fbs;

/// <summary>Runs of the generator over a project of schema files.</summary>
internal sealed class SchemaRun
{
    private readonly Dictionary<string, AdditionalText> _files = [];
    private CSharpCompilation _project;
    private GeneratorDriver _driver;

    public SchemaRun(string projectFolder = "/project/", CSharpCompilation? project = null)
    {
        _project = project ?? CSharpCompilation.Create("Project");
        _driver = CSharpGeneratorDriver.Create(
            [new ZmqSchemaGenerator().AsSourceGenerator()],
            parseOptions: UserProject.ParseOptions,
            optionsProvider: new Options(projectFolder),
            driverOptions: new(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));
    }

    public GeneratorRunResult Result => _driver.GetRunResult().Results[0];

    /// <summary>The diagnostics as <c>path line:col ZMQnnn message</c>.</summary>
    public string[] Findings => [.. Result.Diagnostics.Select(Describe)];

    /// <summary>The emitted files by their hint names.</summary>
    public IReadOnlyDictionary<string, string> Files => Result.GeneratedSources.ToDictionary(f => f.HintName, f => f.SourceText.ToString());

    /// <summary>The files with accessors alone.</summary>
    public IReadOnlyDictionary<string, string> Accessors => Files.Where(f => f.Key.EndsWith(".fbs.g.cs", StringComparison.Ordinal)).ToDictionary();

    /// <summary>The files with the accessors of what a schema file declares itself.</summary>
    public string[] HintNamesOf(string path) =>
    [
        .. Result.TrackedSteps[FbsSteps.Link].SelectMany(s => s.Outputs).SelectMany(o => ((FbsProject)o.Value).Units)
            .Where(f => f.Path == path).SelectMany(f => f.Units).Select(u => u.HintName),
    ];

    /// <summary>The project with the emitted files in it.</summary>
    public CSharpCompilation Output => _project.AddSyntaxTrees(Result.GeneratedSources.Select(f => f.SyntaxTree));

    public static SchemaRun Of(params (string Path, string Text)[] files) => new SchemaRun().With(files);

    /// <summary>Adds or edits files, and runs.</summary>
    public SchemaRun With(params (string Path, string Text)[] files)
    {
        foreach (var (path, text) in files)
        {
            var file = new SchemaFile(path, text);
            _driver = _files.TryGetValue(path, out var old) ? _driver.ReplaceAdditionalText(old, file) : _driver.AddAdditionalTexts([file]);
            _files[path] = file;
        }

        _driver = _driver.RunGenerators(_project);
        return this;
    }

    /// <summary>Edits the project's code, and runs.</summary>
    public SchemaRun Edit(CSharpCompilation project)
    {
        _project = project;
        return With();
    }

    /// <summary>What became of each output of a step in the last run.</summary>
    public IncrementalStepRunReason[] ReasonsOf(string step) =>
        [.. Result.TrackedSteps[step].SelectMany(s => s.Outputs).Select(o => o.Reason).Order()];

    private static string Describe(Diagnostic diagnostic)
    {
        var span = diagnostic.Location.GetLineSpan();
        return $"{span.Path} {span.StartLinePosition.Line + 1}:{span.StartLinePosition.Character + 1} {diagnostic.Id} {diagnostic.GetMessage(CultureInfo.InvariantCulture)}";
    }

    private sealed class SchemaFile(string path, string text) : AdditionalText
    {
        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(text);
    }

    private sealed class Options(string projectFolder) : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } = new ProjectOptions(projectFolder);

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => GlobalOptions;
    }

    private sealed class ProjectOptions(string projectFolder) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out string? value)
        {
            value = key == "build_property.ProjectDir" ? projectFolder : null;
            return value is not null;
        }
    }
}
