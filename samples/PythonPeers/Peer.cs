using System.Diagnostics;
using System.Text;

namespace PythonPeers;

/// <summary><c>peer.py</c> under way in a Python of its own, which ends with it. Whatever waits for it has half a minute.</summary>
internal sealed class Peer : IAsyncDisposable
{
    private readonly Process _process;
    private readonly CancellationTokenSource _deadline;

    /// <summary>Starts it.</summary>
    /// <param name="python">Where it runs.</param>
    /// <param name="format">What it speaks: <c>msgpack</c>, <c>json</c>, <c>pickle</c>, <c>numpy</c>.</param>
    /// <param name="endpoint">Where C# publishes.</param>
    /// <param name="stop">Ctrl+C.</param>
    public Peer(Python python, string format, string endpoint, CancellationToken stop)
    {
        _deadline = CancellationTokenSource.CreateLinkedTokenSource(stop);
        _deadline.CancelAfter(TimeSpan.FromSeconds(30));
        _process = Process.Start(new ProcessStartInfo(python.Program, [Path.Combine(AppContext.BaseDirectory, "peer.py"), format, endpoint])
        {
            RedirectStandardOutput = true,
            StandardOutputEncoding = Encoding.UTF8,
            Environment = { ["PYTHONUTF8"] = "1" },
        })!;
    }

    /// <summary>For everything that waits for the script.</summary>
    public CancellationToken Deadline => _deadline.Token;

    /// <summary>What it prints next.</summary>
    /// <exception cref="EndOfStreamException">It has ended; why, it has said on the error output, which is ours too.</exception>
    public async Task<string> ReadLineAsync() =>
        await _process.StandardOutput.ReadLineAsync(Deadline) ?? throw new EndOfStreamException("peer.py has ended; what it said is above.");

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
            _process.Kill();
        await _process.WaitForExitAsync(CancellationToken.None);
        _process.Dispose();
        _deadline.Dispose();
    }
}
