using ZmqSchema.Tests;

namespace ZmqSchema.Sockets.Tests;

/// <summary>The soak of the benchmarks in small: a subscriber process, and publisher processes that are killed in the middle of sending.</summary>
public sealed class SoakTests : IDisposable
{
    private readonly CancellationTokenSource _patience = new(TimeSpan.FromSeconds(120));

    [Theory, InlineData("libzmq"), InlineData("netmq")]
    public async Task A_publisher_that_is_killed_and_started_again_is_found_again_and_nothing_goes_missing_in_between(string transport)
    {
        // Built beside these tests: tests/ZmqSchema.Benchmarks/bin/Debug/net10.0.
        var output = new DirectoryInfo(AppContext.BaseDirectory);
        var program = Path.Combine(
            Repository.Root, "tests", "ZmqSchema.Benchmarks", "bin", output.Parent!.Name, output.Name, "ZmqSchema.Benchmarks.dll");
        await using var soak = new PeerProcess("dotnet", program, "soak", transport, "--messages", "300000", "--kills", "3", "--trial");
        var (exitCode, table) = await soak.ReadToEndAsync(_patience.Token);
        Assert.True(exitCode == 0, table);
        Assert.Contains("| 4 times |", table, StringComparison.Ordinal);
    }

    public void Dispose() => _patience.Dispose();
}
