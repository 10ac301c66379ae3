using System.Diagnostics;

namespace ZmqSchema.Benchmarks.Sockets;

/// <summary>One end of a contender: a process that is told what to do, and tells what came of it, in lines of text.</summary>
internal sealed class EndProcess : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly string _command;
    private readonly Process _process;

    public EndProcess(ProcessStartInfo start)
    {
        start.RedirectStandardInput = true;
        start.RedirectStandardOutput = true;
        _command = $"{start.FileName} {string.Join(' ', start.ArgumentList)}";
        _process = Process.Start(start)!;
    }

    /// <summary>Of all its threads, since it started.</summary>
    public TimeSpan ProcessorTime
    {
        get
        {
            _process.Refresh();
            return _process.TotalProcessorTime;
        }
    }

    /// <summary>Bytes of memory that are its own and in use.</summary>
    public long ResidentBytes
    {
        get
        {
            _process.Refresh();
            return _process.WorkingSet64;
        }
    }

    public void WriteLine(string line)
    {
        _process.StandardInput.WriteLine(line);
        _process.StandardInput.Flush();
    }

    /// <exception cref="InvalidOperationException">The process ended, or said nothing for minutes: a message was lost.</exception>
    public string ReadLine() => ReadLineAsync().GetAwaiter().GetResult();

    /// <inheritdoc cref="ReadLine"/>
    public async Task<string> ReadLineAsync()
    {
        try
        {
            return await _process.StandardOutput.ReadLineAsync().WaitAsync(Patience) ?? throw new InvalidOperationException($"'{_command}' ended.");
        }
        catch (TimeoutException)
        {
            throw new InvalidOperationException($"'{_command}' says nothing any more.");
        }
    }

    public string[] ReadWords() => ReadLine().Split(' ');

    /// <summary>Ends it as it is.</summary>
    public void Kill()
    {
        _process.Kill();
        _process.WaitForExit();
    }

    public void Dispose()
    {
        if (!_process.HasExited)
            Kill();
        _process.Dispose();
    }
}
