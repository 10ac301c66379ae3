using System.Diagnostics;

namespace ZmqSchema.Conformance.Tests.Peers;

/// <summary>A C++ program on Cap'n Proto's own library, compiled when it is first asked. One for each test class.</summary>
public sealed class CapnpRelay : IDisposable
{
    private static readonly Lazy<bool> IsHere = new(() => Run("sh", [], "-c", "command -v g++ && test -f /usr/include/capnp/schema-parser.h").ExitCode == 0);
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("zmqschema-");
    private readonly Lazy<string> _program;

    public CapnpRelay() => _program = new(Compile);

    /// <summary>Skips the test by name where there is no C++ compiler with Cap'n Proto's headers.</summary>
    public static void SkipUnlessHere() => Assert.SkipUnless(OperatingSystem.IsLinux() && IsHere.Value, "g++ and libcapnp-dev are not here");

    /// <summary>Messages of a type, each read by the schema and written again.</summary>
    /// <param name="way"><c>values</c>: each value by its type. <c>copy</c>, <c>adopt</c>: in many segments.</param>
    /// <param name="schema">The schema's file.</param>
    /// <param name="type">The struct.</param>
    /// <param name="bodies">The messages.</param>
    public byte[][] Relay(string way, string schema, string type, byte[][] bodies)
    {
        var (exitCode, output, errors) = Run(_program.Value, [.. bodies.SelectMany(b => b)], schema, type, way);
        Assert.True(exitCode == 0, errors);
        return CapnpStream.Split(output);
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private string Compile()
    {
        var binary = Path.Combine(_folder.FullName, "relay");
        var source = Path.Combine(AppContext.BaseDirectory, "Peers", "relay.c++");
        var (exitCode, _, errors) = Run("g++", [], "-std=c++17", "-x", "c++", source, "-o", binary, "-lcapnpc", "-lcapnp", "-lkj");
        Assert.True(exitCode == 0, errors);
        return binary;
    }

    private static (int ExitCode, byte[] Output, string Errors) Run(string program, byte[] input, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments)
        {
            RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true,
        })!;
        var errors = process.StandardError.ReadToEndAsync();
        var writing = Task.Run(() =>
        {
            process.StandardInput.BaseStream.Write(input);
            process.StandardInput.Close();
        });
        using var output = new MemoryStream();
        process.StandardOutput.BaseStream.CopyTo(output);
        process.WaitForExit();
        return (process.ExitCode, output.ToArray(), errors.GetAwaiter().GetResult());
    }
}
