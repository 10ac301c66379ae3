using System.ComponentModel;
using System.Diagnostics;

namespace PythonPeers;

/// <summary>A Python on this machine that <c>peer.py</c> can run in.</summary>
/// <param name="Program">What to start: <c>python3</c>.</param>
internal sealed record Python(string Program)
{
    /// <summary>What the script needs.</summary>
    public const string Modules = "zmq, msgpack, numpy";

    // The packages of a Linux distribution are those of its own Python, which need not be the first on the path.
    private static readonly string[] Usual = ["python3", "/usr/bin/python3", "python"];

    /// <summary>The first that has the modules, or null.</summary>
    /// <param name="named">The only one to ask, or null for the usual ones.</param>
    /// <param name="stop">Ctrl+C.</param>
    public static async Task<Python?> FindAsync(string? named, CancellationToken stop)
    {
        foreach (var program in named is null ? Usual : [named])
        {
            if (await HasModulesAsync(program, stop))
                return new(program);
        }

        return null;
    }

    private static async Task<bool> HasModulesAsync(string program, CancellationToken stop)
    {
        try
        {
            using var probe = Process.Start(new ProcessStartInfo(program, ["-c", $"import {Modules}"]) { RedirectStandardError = true })!;
            await probe.StandardError.ReadToEndAsync(stop);
            await probe.WaitForExitAsync(stop);
            return probe.ExitCode == 0;
        }
        catch (Win32Exception)
        {
            return false; // There is no such program.
        }
    }
}
