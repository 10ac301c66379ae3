namespace ZmqSchema.Package.Tests;

/// <summary>The linker that Native AOT ends with, which the SDK does not bring.</summary>
internal static class NativeLinker
{
    private static readonly string[] Programs = OperatingSystem.IsWindows() ? ["link.exe"] : ["clang", "gcc"];

    public static string Names => string.Join(" or ", Programs);

    public static bool IsInstalled =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
            .Any(folder => Programs.Any(program => File.Exists(Path.Combine(folder, program))));
}
