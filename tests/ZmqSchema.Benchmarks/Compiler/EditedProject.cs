using System.Collections.Immutable;
using System.Diagnostics;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace ZmqSchema.Benchmarks.Compiler;

/// <summary>A project as an editor holds it: the generator has run, one message is edited, and the generator runs again.</summary>
internal sealed class EditedProject
{
    private readonly CSharpCompilation _project;
    private readonly GeneratorDriver _driver;
    private readonly SyntaxTree[] _files;
    private readonly HashSet<SourceText> _emitted;

    public EditedProject(int messages)
    {
        _files = [.. MessageProject.Files(messages).Select(static file => CSharpSyntaxTree.ParseText(file.Text, path: file.Name))];
        _project = CSharpCompilation.Create(
            "Many", _files, Toolchain.References.Select(static path => MetadataReference.CreateFromFile(path)),
            new(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        var generator = (IIncrementalGenerator)Activator.CreateInstance(
            Assembly.LoadFrom(Toolchain.Generator[0]).GetType("ZmqSchema.Generator.ZmqSchemaGenerator", throwOnError: true)!)!;
        _driver = CSharpGeneratorDriver.Create(generator).RunGenerators(_project);
        _emitted = [.. Emitted(_driver).Select(static file => file.SourceText)];
    }

    /// <summary>Gives a message another field. Returns the milliseconds until the generator has caught up, and of how many messages it wrote the code anew.</summary>
    public (double Milliseconds, int Emitted) Edit(int message, int edit)
    {
        // An editor keeps what it knows of the files that did not change; its own parsing of the one that did is not ours to count.
        var edited = _project.ReplaceSyntaxTree(
            _files[message], CSharpSyntaxTree.ParseText(MessageProject.Text(message, $"int Extra{edit}, "), path: _files[message].FilePath));
        var start = Stopwatch.GetTimestamp();
        var driver = _driver.RunGenerators(edited);
        var milliseconds = Stopwatch.GetElapsedTime(start).TotalMilliseconds;

        // What was not written anew is the same text as before. Files are called Many.Message5.g.cs, Many.Message5.Json.g.cs.
        return (milliseconds, Emitted(driver).Where(file => !_emitted.Contains(file.SourceText)).Select(static file => file.HintName.Split('.')[1]).Distinct().Count());
    }

    private static ImmutableArray<GeneratedSourceResult> Emitted(GeneratorDriver driver) => driver.GetRunResult().Results[0].GeneratedSources;
}
