using System.Diagnostics;

namespace ZmqSchema.Compiler.Tests.Fbs;

/// <summary>The installed flatc, where there is one.</summary>
internal static class Flatc
{
    private static readonly Lazy<bool> IsThere = new(() =>
    {
        try
        {
            return Run(".", "--version").ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    });

    public static void SkipUnlessInstalled() => Assert.SkipUnless(IsThere.Value, "flatc is not installed");

    /// <summary>Runs it in a folder.</summary>
    public static (int ExitCode, string Output) Run(string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo("flatc", arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output + error.GetAwaiter().GetResult());
    }
}
