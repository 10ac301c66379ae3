using System.Diagnostics;

namespace ZmqSchema.Sockets.Tests;

/// <summary>A script of <c>Python/</c> under way: the other end of a socket.</summary>
internal sealed class PythonPeer : IAsyncDisposable
{
    private const string Python = "/usr/bin/python3";

    private static readonly Lazy<bool> Available = new(static () =>
    {
        if (!File.Exists(Python))
            return false;
        using var probe = Process.Start(new ProcessStartInfo(Python, ["-c", "import zmq, numpy"]) { RedirectStandardError = true })!;
        return probe.WaitForExit(TimeSpan.FromSeconds(30)) && probe.ExitCode == 0;
    });

    private readonly Process _process;

    private PythonPeer(Process process) => _process = process;

    public static bool IsAvailable => Available.Value;

    public static string WhatIsMissing => $"{Python} with the modules zmq and numpy";

    public static PythonPeer Start(string script, params string[] arguments)
    {
        var path = Path.Combine(AppContext.BaseDirectory, "Python", script);
        return new(Process.Start(new ProcessStartInfo(Python, [path, .. arguments])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        })!);
    }

    public async Task<string> ReadLineAsync(CancellationToken cancellationToken) =>
        await _process.StandardOutput.ReadLineAsync(cancellationToken) ?? throw new EndOfStreamException("The script ended.");

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
            _process.Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
    }
}
