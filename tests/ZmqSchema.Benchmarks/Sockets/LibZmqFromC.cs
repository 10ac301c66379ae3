using System.Diagnostics;
using System.Globalization;

namespace ZmqSchema.Benchmarks.Sockets;

/// <summary>The same frames by libzmq from C: <c>C/poses.c</c>, compiled at the first round.</summary>
internal sealed class LibZmqFromC : Contender
{
    private static readonly Lazy<string?> Program = new(Compile);

    /// <summary>Whether there are a C compiler and zmq.h.</summary>
    public static bool IsAvailable => Program.Value is not null;

    public override string Name => "libzmq from C";

    public override void Join()
    {
        // The program does, before it starts its clock.
    }

    public override void Dispose()
    {
    }

    public override Round Run(int messages)
    {
        using var program = Process.Start(new ProcessStartInfo(Program.Value!, [messages.ToString(CultureInfo.InvariantCulture)])
        {
            RedirectStandardOutput = true,
        })!;
        var speed = program.StandardOutput.ReadToEnd();
        program.WaitForExit();
        return new(double.Parse(speed, CultureInfo.InvariantCulture), 0, 0, 0);
    }

    protected override void Send(int index) => throw new NotSupportedException();

    protected override void Receive() => throw new NotSupportedException();

    private static string? Compile()
    {
        var source = Path.Combine(AppContext.BaseDirectory, "poses.c");
        var program = Path.Combine(AppContext.BaseDirectory, "poses");
        try
        {
            using var compiler = Process.Start("cc", ["-O2", "-o", program, source, "-lzmq", "-lpthread"]);
            compiler.WaitForExit();
            return compiler.ExitCode == 0 ? program : null;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null; // There is no cc.
        }
    }
}
