using System.Diagnostics;

namespace ZmqSchema.Benchmarks.Sockets;

/// <summary>pyzmq: <c>Peers/ends.py</c>.</summary>
internal sealed class PythonContender(string key, string name) : Contender(key, name)
{
    private const string Python = "/usr/bin/python3";

    private static readonly Lazy<bool> HasZmq = new(Probe);

    public override string? Missing => HasZmq.Value ? null : $"{Python} with pyzmq and numpy";

    public override ProcessStartInfo Start(string role, Scenario scenario, string endpoint = "") =>
        new(Python, [Path.Combine(AppContext.BaseDirectory, "ends.py"), role, scenario.Topic ?? "", string.Join(',', scenario.Frames), endpoint]);

    private static bool Probe()
    {
        if (!File.Exists(Python))
            return false;
        using var probe = Process.Start(new ProcessStartInfo(Python, ["-c", "import zmq, numpy"]) { RedirectStandardError = true })!;
        probe.WaitForExit();
        return probe.ExitCode == 0;
    }
}
