using System.ComponentModel;
using System.Diagnostics;

namespace ZmqSchema.Benchmarks.Sockets;

/// <summary>libzmq from C: <c>Peers/ends.c</c>, compiled when it is first asked for.</summary>
internal sealed class CContender(string key, string name) : Contender(key, name)
{
    private static readonly Lazy<string?> Program = new(Compile);

    public override string? Missing => Program.Value is null ? "cc and libzmq3-dev" : null;

    public override ProcessStartInfo Start(string role, Scenario scenario, string endpoint = "") =>
        new(Program.Value!, [role, scenario.Topic ?? "", string.Join(',', scenario.Frames), endpoint]);

    private static string? Compile()
    {
        var source = Path.Combine(AppContext.BaseDirectory, "ends.c");
        var program = Path.Combine(AppContext.BaseDirectory, "ends");
        try
        {
            using var compiler = Process.Start("cc", ["-O2", "-Wall", "-o", program, source, "-lzmq"]);
            compiler.WaitForExit();
            return compiler.ExitCode == 0 ? program : null;
        }
        catch (Win32Exception)
        {
            return null; // There is no cc.
        }
    }
}
