using System.Diagnostics;

namespace ZmqSchema.Sockets.Tests;

/// <summary>A program under way: the other end of a socket.</summary>
internal sealed class PeerProcess : IAsyncDisposable
{
    private readonly Process _process;

    public PeerProcess(string program, params string[] arguments) =>
        _process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardInput = true, RedirectStandardOutput = true })!;

    public async Task<string> ReadLineAsync(CancellationToken cancellationToken) =>
        await _process.StandardOutput.ReadLineAsync(cancellationToken) ?? throw new EndOfStreamException("The program ended.");

    /// <summary>Waits for its end.</summary>
    public async Task<(int ExitCode, string Output)> ReadToEndAsync(CancellationToken cancellationToken)
    {
        var output = await _process.StandardOutput.ReadToEndAsync(cancellationToken);
        await _process.WaitForExitAsync(cancellationToken);
        return (_process.ExitCode, output);
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
            _process.Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
    }
}
