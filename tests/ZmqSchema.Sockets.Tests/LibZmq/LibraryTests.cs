using System.Runtime.InteropServices;
using ZmqSchema.LibZmq.Native;

namespace ZmqSchema.Sockets.Tests.LibZmq;

/// <summary>Where libzmq is looked for, and what is said when it is not there.</summary>
public sealed class LibraryTests
{
    [Theory]
    [InlineData("LINUX", "libzmq.so.5")]
    [InlineData("OSX", "/opt/homebrew/lib/libzmq.5.dylib")]
    [InlineData("OSX", "/usr/local/lib/libzmq.5.dylib")]
    [InlineData("WINDOWS", "libzmq.dll")]
    public void The_library_is_known_by_its_name_on_each_system(string platform, string name) =>
        Assert.Contains(name, Library.NamesOn(OSPlatform.Create(platform)));

    [Fact]
    public void On_Windows_the_name_may_say_how_it_was_built()
    {
        var folder = Directory.CreateTempSubdirectory("zmqschema-");
        try
        {
            var built = Path.Combine(folder.FullName, "libzmq-mt-4_3_5.dll");
            File.WriteAllBytes(built, []);
            Assert.Equal(["libzmq.dll", built], Library.NamesOn(OSPlatform.Windows, Path.Combine(folder.FullName, "missing"), folder.FullName));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public void The_first_name_that_loads_is_taken() =>
        Assert.Equal(2, Library.Load(["one", "two", "three"], static name => name switch { "two" => 2, "three" => 3, _ => 0 }));

    [Fact]
    public void A_missing_library_is_told_with_what_to_install()
    {
        var failure = Assert.Throws<DllNotFoundException>(() => Library.Load(["libzmq.so.5"], static _ => 0));
        Assert.Contains("none was found as libzmq.so.5", failure.Message, StringComparison.Ordinal);
        Assert.Contains("apt install libzmq5", failure.Message, StringComparison.Ordinal);
        Assert.Contains("brew install zeromq", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_library_too_old_is_told_with_what_to_install()
    {
        var failure = Assert.Throws<DllNotFoundException>(() => Library.Demand(new(4, 2, 5)));
        Assert.Contains("4.3 or later, and the one found is 4.2.5", failure.Message, StringComparison.Ordinal);
        Assert.Contains("apt install libzmq5", failure.Message, StringComparison.Ordinal);
        Library.Demand(new(4, 3, 0));
        Library.Demand(new(5, 0, 0));
    }
}
