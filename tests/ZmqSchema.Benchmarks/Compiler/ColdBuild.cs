using System.Diagnostics;
using System.Text.RegularExpressions;
using ZmqSchema.Benchmarks.Results;

namespace ZmqSchema.Benchmarks.Compiler;

/// <summary>Compiles a project as a build does without a compiler server: csc in a process of its own, with the generator or without.</summary>
internal sealed partial class ColdBuild : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("zmqschema-cold-").FullName;
    private readonly string[] _arguments;

    public ColdBuild(int messages)
    {
        foreach (var (name, text) in MessageProject.Files(messages))
            File.WriteAllText(Path.Combine(_folder, name), text);
        _arguments =
        [
            Toolchain.Compiler, "-noconfig", "-nostdlib", "-nologo", "-target:library", "-nullable", "-deterministic", "-optimize",
            $"-out:{Path.Combine(_folder, "Many.dll")}", .. Toolchain.References.Select(static reference => $"-reference:{reference}"), $"-recurse:{_folder}/*.cs",
        ];
    }

    /// <summary>Seconds that a build takes, and those of them that the compiler says were the generator's.</summary>
    public (double Seconds, double GeneratorSeconds) Run(bool withGenerator)
    {
        string[] generator = withGenerator ? [.. Toolchain.Generator.Select(static path => $"-analyzer:{path}"), "-reportanalyzer"] : [];
        var start = Stopwatch.GetTimestamp();
        using var compiler = Process.Start(new ProcessStartInfo("dotnet", [.. _arguments, .. generator]) { RedirectStandardOutput = true })!;
        var said = compiler.StandardOutput.ReadToEnd();
        compiler.WaitForExit();
        var seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
        return compiler.ExitCode == 0
            ? (seconds, GeneratorTime().Match(said) is { Success: true } time ? Numbers.Parse(time.Groups[1].Value) : 0)
            : throw new InvalidOperationException(said);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [GeneratedRegex(@"Total generator execution time: ([\d.]+) seconds")]
    private static partial Regex GeneratorTime();
}
