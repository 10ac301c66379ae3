using System.Diagnostics;
using Microsoft.CodeAnalysis.CSharp;
using ZmqSchema.Generator.Tests.Compilations;

namespace ZmqSchema.Generator.Tests.Fbs.Surface;

/// <summary>What is public of the emitted code is what is public of flatc's.</summary>
public class SurfaceTests
{
    /// <summary>
    /// flatc 25.2.10's surface of <c>fleet.fbs</c>, line by line: what 2.0.8 gives, below, and what idl_gen_csharp.cpp has got since.
    /// </summary>
    private static readonly string Written = Path.Combine(Repository.Root, "tests", "ZmqSchema.Generator.Tests", "Fbs", "Surface", "fleet.surface.txt");

    // flatc refuses defaults of strings for C#; and of the names that are keywords it escapes some places only, so that its C# cannot be parsed.
    private static readonly string[] BeyondFlatc = ["text_defaults.fbs", "names.fbs"];

    public static TheoryData<string> Schemas =>
        [.. Directory.EnumerateFiles(Corpora.Own, "*.fbs").Select(f => Path.GetFileName(f)!).Except(BeyondFlatc).Order(StringComparer.Ordinal)];

    [Fact]
    public void The_surface_of_everything_is_the_written_one() => Assert.Equal(
        File.ReadAllText(Written).ReplaceLineEndings("\n"),
        string.Join('\n', PublicSurface.Of(Emitted("fleet.fbs"))) + "\n");

    [Theory]
    [MemberData(nameof(Schemas))]
    public void The_surface_is_that_of_the_installed_flatc(string schema)
    {
        var flatc = PublicSurface.Of(OfFlatc(schema)).Where(line => !Later.IsBroken(line)).Select(Later.Spell).ToArray();
        var ours = PublicSurface.Of(Emitted(schema)).Where(line => !Later.IsBroken(line) && !Later.IsNew(line)).Select(Later.Spell).ToArray();

        Assert.NotEmpty(flatc);
        string[] differences = [.. flatc.Except(ours).Select(line => $"missing: {line}"), .. ours.Except(flatc).Select(line => $"too much: {line}")];
        Assert.True(differences.Length == 0, string.Join('\n', differences));
    }

    private static CSharpCompilation Emitted(string schema)
    {
        // With what it includes, which flatc gives files of its own.
        var run = new SchemaRun(Corpora.Own, UserProject.Of("// Nothing.")).With(Corpora.In(Corpora.Own));
        Assert.Empty(run.Findings);
        var own = run.HintNamesOf(Path.Combine(Corpora.Own, schema));
        return run.Output.RemoveSyntaxTrees(run.Output.SyntaxTrees
            .Where(t => t.FilePath.EndsWith(".g.cs", StringComparison.Ordinal) && !own.Contains(Path.GetFileName(t.FilePath))));
    }

    private static CSharpCompilation OfFlatc(string schema)
    {
        var folder = Directory.CreateTempSubdirectory("zmqschema-");
        try
        {
            Run(Corpora.Own, "--csharp", "--gen-object-api", "--gen-mutable", "-o", folder.FullName, schema);
            return UserProject.Of(
            [
                .. folder.EnumerateFiles("*.cs", SearchOption.AllDirectories).Select(f =>
                    UserProject.File(f.FullName, File.ReadAllText(f.FullName).Replace("FlatBuffers;", "Google.FlatBuffers;", StringComparison.Ordinal).Replace("FlatBuffers.FlatBufferBuilder builder", "Google.FlatBuffers.FlatBufferBuilder builder", StringComparison.Ordinal))),
            ]);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static void Run(string folder, params string[] arguments)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo("flatc", arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true })!;
            var errors = process.StandardError.ReadToEndAsync();
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            Assert.True(process.ExitCode == 0, output + errors.GetAwaiter().GetResult());
        }
        catch (System.ComponentModel.Win32Exception)
        {
            Assert.Skip("flatc is not installed");
        }
    }
}
