using System.Reflection;
using System.Runtime.InteropServices;

namespace ZmqSchema.LibZmq.Native;

/// <summary>Finds the system's libzmq under the names it has on Linux, macOS and Windows.</summary>
internal static class Library
{
    public const string Name = "libzmq";

    private const string HowToInstall =
        "Install it: apt install libzmq5 (Debian, Ubuntu), dnf install zeromq (Fedora), apk add libzmq (Alpine), brew install zeromq (macOS), " +
        "or vcpkg install zeromq (Windows) with libzmq*.dll beside the program or on the PATH.";

    private static readonly Version Oldest = new(4, 3, 0);

    // Registered once: the runtime takes one resolver for an assembly.
    private static readonly Lazy<bool> Registration = new(static () =>
    {
        NativeLibrary.SetDllImportResolver(typeof(Library).Assembly, Resolve);
        return true;
    });

    public static void Register() => _ = Registration.Value;

    /// <summary>Tries the names one by one.</summary>
    /// <exception cref="DllNotFoundException">None of them is there.</exception>
    public static nint Load(IReadOnlyCollection<string> names, Func<string, nint> tryLoad)
    {
        foreach (var name in names)
        {
            if (tryLoad(name) is not 0 and var handle)
                return handle;
        }

        throw new DllNotFoundException(
            $"ZmqSchema.LibZmq needs libzmq {Oldest.ToString(2)} or later, and none was found as {string.Join(", ", names)}. {HowToInstall}");
    }

    /// <exception cref="DllNotFoundException">The library is too old.</exception>
    public static void Demand(Version found)
    {
        if (found < Oldest)
            throw new DllNotFoundException($"ZmqSchema.LibZmq needs libzmq {Oldest.ToString(2)} or later, and the one found is {found}. {HowToInstall}");
    }

    /// <summary>The names to try on a system, the likeliest first.</summary>
    /// <param name="platform">The system.</param>
    /// <param name="folders">Where a Windows library may lie: its name says how it was built, as in <c>libzmq-mt-4_3_5.dll</c>.</param>
    public static IReadOnlyCollection<string> NamesOn(OSPlatform platform, params IEnumerable<string> folders) =>
        platform == OSPlatform.Windows ? ["libzmq.dll", .. folders.SelectMany(BuildsIn)]
        : platform == OSPlatform.OSX ?
        [
            "libzmq.5.dylib",
            "/opt/homebrew/lib/libzmq.5.dylib", // Homebrew on Apple silicon,
            "/usr/local/lib/libzmq.5.dylib",    // on Intel,
            "/opt/local/lib/libzmq.5.dylib",    // and MacPorts: none of them is searched by the system itself.
            "libzmq.dylib",
        ]
        : ["libzmq.so.5", "libzmq.so"];

    private static nint Resolve(string name, Assembly assembly, DllImportSearchPath? searchPath) => name != Name
        ? 0
        : Load(NamesHere(), candidate => NativeLibrary.TryLoad(candidate, assembly, searchPath, out var handle) ? handle : 0);

    private static IReadOnlyCollection<string> NamesHere() =>
        OperatingSystem.IsWindows() ? NamesOn(OSPlatform.Windows, [AppContext.BaseDirectory, .. SearchPath()])
        : OperatingSystem.IsMacOS() ? NamesOn(OSPlatform.OSX)
        : NamesOn(OSPlatform.Linux);

    private static string[] SearchPath() =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);

    private static IEnumerable<string> BuildsIn(string folder)
    {
        try
        {
            return Directory.GetFiles(folder, "libzmq-*.dll").OrderDescending(StringComparer.OrdinalIgnoreCase);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return []; // The PATH names folders that are not there.
        }
    }
}
