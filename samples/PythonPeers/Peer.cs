using System.Diagnostics;

namespace PythonPeers;

/// <summary><c>peer.py</c> under way in a Python of its own.</summary>
internal sealed class Peer : IAsyncDisposable
{
    private readonly Process _process;

    private Peer(Process process) => _process = process;

    /// <summary>Starts it, or says why that cannot be.</summary>
    /// <param name="python">The program: <c>python3</c>.</param>
    /// <param name="format">What it speaks: <c>msgpack</c>, <c>json</c>, <c>pickle</c>, <c>numpy</c>.</param>
    /// <param name="endpoint">Where C# publishes.</param>
    public static Peer Start(string python, string format, string endpoint) => new(Process.Start(
        new ProcessStartInfo(python, [Path.Combine(AppContext.BaseDirectory, "peer.py"), format, endpoint]) { RedirectStandardOutput = true })!);

    /// <summary>What it prints next.</summary>
    public async Task<string> ReadLineAsync(CancellationToken cancellation) =>
        await _process.StandardOutput.ReadLineAsync(cancellation) ?? throw new EndOfStreamException("The Python side ended; what it said is above.");

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
            _process.Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
    }
}
