using System.Diagnostics;

namespace ZmqSchema.Conformance.Tests.Peers;

/// <summary>One Python process that answers questions about bytes: the reference implementation. One for each test class.</summary>
public sealed class PythonPeer : IDisposable
{
    private static readonly string Python = Environment.GetEnvironmentVariable("ZMQSCHEMA_PYTHON") ?? "/usr/bin/python3";
    private static readonly Lazy<bool> Runs = new(() => Imports("pickle"));
    private static readonly Lazy<bool> Found = new(() => Imports("msgpack, numpy"));
    private static readonly Lazy<bool> HasFlatBuffers = new(() => Imports("flatbuffers"));
    private static readonly Lazy<bool> HasProtobuf = new(() => Imports("google.protobuf"));
    private readonly Lock _turn = new();
    private Process? _process;

    /// <summary>Skips the test by name where there is no Python.</summary>
    public static void SkipUnlessItRuns() => Assert.SkipUnless(Runs.Value, $"{Python} is not here");

    /// <summary>Skips the test by name where there is no Python with msgpack and numpy.</summary>
    public static void SkipUnlessHere() => Assert.SkipUnless(Found.Value, $"{Python} with msgpack and numpy is not here");

    /// <summary>Teaches Python the messages of a schema; skips the test by name where there is no python3-protobuf.</summary>
    public void KnowProtobuf(ReadOnlySpan<byte> schema)
    {
        SkipUnlessHere();
        Assert.SkipUnless(HasProtobuf.Value, $"{Python} with google.protobuf is not here");
        Ask("protobuf-schema", Convert.ToHexString(schema));
    }

    /// <summary>Skips the test by name where Python has no flatbuffers.</summary>
    public static void SkipUnlessItHasFlatBuffers()
    {
        SkipUnlessHere();
        Assert.SkipUnless(HasFlatBuffers.Value, $"{Python} with flatbuffers is not here");
    }

    /// <summary>The words of the answer.</summary>
    public string[] Ask(params string[] question)
    {
        lock (_turn)
        {
            _process ??= Start(Path.Combine(AppContext.BaseDirectory, "Peers", "peer.py"));
            _process.StandardInput.WriteLine(string.Join('\t', question));
            _process.StandardInput.Flush();
            var answer = _process.StandardOutput.ReadLine()?.Split('\t') ?? throw new InvalidOperationException("Python is gone.");
            return answer[0] == "ok" ? answer[1..] : throw new InvalidOperationException($"Python on '{string.Join(' ', question)}': {answer[1]}");
        }
    }

    /// <summary>The answer in one word.</summary>
    public string Evaluate(string expression) => Ask("eval", expression)[0];

    public void Dispose()
    {
        if (_process is null)
            return;

        _process.StandardInput.Close();
        _process.WaitForExit();
        _process.Dispose();
    }

    private static bool Imports(string modules)
    {
        if (!File.Exists(Python))
            return false;

        using var process = Start("-c", $"import {modules}");
        process.WaitForExit();
        return process.ExitCode == 0;
    }

    private static Process Start(params string[] arguments) => Process.Start(new ProcessStartInfo(Python, arguments)
    {
        RedirectStandardInput = true,
        RedirectStandardOutput = true,
        RedirectStandardError = false,
    })!;
}
