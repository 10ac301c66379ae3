using System.Collections.Concurrent;
using System.Diagnostics;

namespace ZmqSchema.Sockets.Tests;

/// <summary>Scripts of <c>Python/</c> as the other end of a socket.</summary>
internal static class PythonPeer
{
    private const string Python = "/usr/bin/python3";

    private static readonly ConcurrentDictionary<string, bool> Known = new();

    public static bool IsAvailable => Has("zmq, numpy");

    public static string WhatIsMissing => Missing("zmq, numpy");

    /// <summary>Whether these modules can be imported: <c>zmq, flatbuffers</c>.</summary>
    public static bool Has(string modules) => Known.GetOrAdd(modules, static modules =>
    {
        if (!File.Exists(Python))
            return false;
        using var probe = Process.Start(new ProcessStartInfo(Python, ["-c", $"import {modules}"]) { RedirectStandardError = true })!;
        return probe.WaitForExit(TimeSpan.FromSeconds(30)) && probe.ExitCode == 0;
    });

    public static string Missing(string modules) => $"{Python} with the modules {modules}";

    public static PeerProcess Start(string script, params string[] arguments) =>
        new(Python, [Path.Combine(AppContext.BaseDirectory, "Python", script), .. arguments]);
}
