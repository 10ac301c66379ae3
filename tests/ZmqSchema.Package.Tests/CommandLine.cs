using System.Collections.Concurrent;
using System.Diagnostics;

namespace ZmqSchema.Package.Tests;

/// <summary>A program run to its end, in an environment that knows nothing of the build and the test run around it.</summary>
internal static class CommandLine
{
    /// <summary>What <c>dotnet build</c> and <c>dotnet test</c> set for their children, and would mislead another build with.</summary>
    private static readonly string[] BuildVariables = ["MSBUILD", "VSTEST", "TESTINGPLATFORM", "DOTNET_CLI_CONTEXT", "DOTNET_HOST_PATH"];

    private static string Dotnet { get; } = Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet";

    /// <summary>Runs the SDK; nothing it started stays behind to keep its output, or our assemblies, open.</summary>
    public static Task<Outcome> DotnetAsync(string folder, string command, params IEnumerable<string> arguments) =>
        RunAsync(folder, Dotnet, [command, .. arguments]);

    public static async Task<Outcome> RunAsync(string folder, string program, params IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
        };

        foreach (var variable in start.Environment.Keys.Where(IsOfTheBuild).ToArray())
            start.Environment.Remove(variable);
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["DOTNET_NOLOGO"] = "1";

        var lines = new ConcurrentQueue<string>();
        using var process = new Process { StartInfo = start };
        process.OutputDataReceived += (_, line) => Keep(line);
        process.ErrorDataReceived += (_, line) => Keep(line);
        process.Start();
        process.StandardInput.Close();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();

        using var deadline = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        deadline.CancelAfter(TimeSpan.FromMinutes(5));
        try
        {
            await process.WaitForExitAsync(deadline.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"{program} {string.Join(' ', arguments)} was stopped. So far:\n{string.Join('\n', lines)}");
        }

        return new Outcome($"{program} {string.Join(' ', arguments)}", process.ExitCode, [.. lines]);

        void Keep(DataReceivedEventArgs line)
        {
            if (line.Data is { } text)
                lines.Enqueue(text);
        }
    }

    private static bool IsOfTheBuild(string variable) =>
        BuildVariables.Any(prefix => variable.StartsWith(prefix, StringComparison.OrdinalIgnoreCase));
}
