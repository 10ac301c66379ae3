using System.Diagnostics;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ZmqSchema.Benchmarks.Compiler;

/// <summary>A project as an editor holds it: the generator has run, one message is edited, and the generator runs again.</summary>
internal sealed class EditedProject
{
    private readonly CSharpCompilation _project;
    private readonly GeneratorDriver _driver;
    private readonly SyntaxTree[] _files;

    public EditedProject(int messages)
    {
        _files = [.. MessageProject.Files(messages).Select(static file => CSharpSyntaxTree.ParseText(file.Text, path: file.Name))];
        _project = CSharpCompilation.Create(
            "Many", _files, Toolchain.References.Select(static path => MetadataReference.CreateFromFile(path)),
            new(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        var generator = (IIncrementalGenerator)Activator.CreateInstance(
            Assembly.LoadFrom(Toolchain.Generator[0]).GetType("ZmqSchema.Generator.ZmqSchemaGenerator", throwOnError: true)!)!;
        _driver = CSharpGeneratorDriver.Create(
            [generator.AsSourceGenerator()], driverOptions: new(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true))
            .RunGenerators(_project);
    }

    /// <summary>Gives a message another field. Returns the milliseconds until the generator has caught up, and how many files it wrote anew.</summary>
    public (double Milliseconds, int Emitted) Edit(int message, int edit)
    {
        // An editor keeps what it knows of the files that did not change; its own parsing of the one that did is not ours to count.
        var edited = _project.ReplaceSyntaxTree(
            _files[message], CSharpSyntaxTree.ParseText(MessageProject.Text(message, $"int Extra{edit}, "), path: _files[message].FilePath));
        var start = Stopwatch.GetTimestamp();
        var driver = _driver.RunGenerators(edited);
        var milliseconds = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        return (milliseconds, driver.GetRunResult().Results[0].TrackedOutputSteps
            .SelectMany(static step => step.Value).SelectMany(static step => step.Outputs)
            .Count(static output => output.Reason is IncrementalStepRunReason.New or IncrementalStepRunReason.Modified));
    }
}
