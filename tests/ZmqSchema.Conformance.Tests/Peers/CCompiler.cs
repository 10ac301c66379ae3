using System.Diagnostics;

namespace ZmqSchema.Conformance.Tests.Peers;

/// <summary>The machine's C compiler: what the structs of a C or C++ peer look like.</summary>
public static class CCompiler
{
    private static readonly Lazy<bool> Found = new(() => Run("sh", "-c", "command -v cc").ExitCode == 0);

    /// <summary>Skips the test by name where there is no compiler.</summary>
    public static void SkipUnlessHere() => Assert.SkipUnless(OperatingSystem.IsLinux() && Found.Value, "cc is not here");

    /// <summary>Compiles a program, runs it and returns the lines that it prints.</summary>
    public static string[] CompileAndRun(string program)
    {
        var folder = Directory.CreateTempSubdirectory("zmqschema-");
        try
        {
            var source = Path.Combine(folder.FullName, "program.c");
            var binary = Path.Combine(folder.FullName, "program");
            File.WriteAllText(source, program);
            var compiled = Run("cc", "-std=gnu11", "-Wall", "-Werror", "-o", binary, source);
            Assert.True(compiled.ExitCode == 0, compiled.Text);
            return Run(binary).Text.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static (int ExitCode, string Text) Run(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var errors = process.StandardError.ReadToEndAsync();
        var text = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, text + errors.Result);
    }
}
