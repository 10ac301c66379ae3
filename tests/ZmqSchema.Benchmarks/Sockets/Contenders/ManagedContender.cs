using System.Diagnostics;

namespace ZmqSchema.Benchmarks.Sockets;

/// <summary>A contender that is written in C#: this program, told to be one end.</summary>
internal sealed class ManagedContender(string key, string name) : Contender(key, name)
{
    public override ProcessStartInfo Start(string role, Scenario scenario, string endpoint = "") =>
        new("dotnet", [typeof(ManagedContender).Assembly.Location, Ends.EndProgram.Command, role, Key, scenario.Name, endpoint]);
}
