using ZmqSchema.Tests;

namespace ZmqSchema.Benchmarks.Compiler;

/// <summary>Where the compiler of this SDK, the generator of this repository and what users reference are.</summary>
internal static class Toolchain
{
    // <root>/shared/Microsoft.NETCore.App/10.0.0
    private static readonly DirectoryInfo Framework = new FileInfo(typeof(object).Assembly.Location).Directory!;

    /// <summary>csc.dll, newest first where several SDKs are there.</summary>
    public static string Compiler { get; } = Directory
        .EnumerateDirectories(Path.Combine(Framework.Parent!.Parent!.Parent!.FullName, "sdk"), $"{Environment.Version.Major}.*")
        .Select(static sdk => Path.Combine(sdk, "Roslyn", "bincore", "csc.dll")).OrderDescending(StringComparer.Ordinal).First(File.Exists);

    /// <summary>The generator, then what it is made of.</summary>
    public static IReadOnlyList<string> Generator { get; } = [.. new[] { "ZmqSchema.Generator.dll", "ZmqSchema.Compiler.dll" }.Select(InGenerator)];

    /// <summary>The framework and ZmqSchema.</summary>
    public static IReadOnlyList<string> References { get; } =
    [
        .. Framework.EnumerateFiles("System*.dll").Select(static file => file.FullName),
        typeof(ZmqMessageAttribute).Assembly.Location,
        typeof(Google.FlatBuffers.ByteBuffer).Assembly.Location,
    ];

    // Built beside this program: generator/ZmqSchema.Generator/bin/Release/netstandard2.0.
    private static string InGenerator(string file) => Path.Combine(
        Repository.Root, "generator", "ZmqSchema.Generator", "bin", new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name, "netstandard2.0", file);
}
