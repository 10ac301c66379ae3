using ZmqSchema.Tests;

namespace ZmqSchema.Sockets.Tests;

/// <summary><c>samples/Formats</c> as a program of its own: its table, its bytes, and its lines of Python, which are run.</summary>
public sealed class FormatsSampleTests
{
    private static readonly string[] Formats = ["Struct", "FlatBuffers", "MessagePack", "Protobuf", "CapnProto", "Json", "Pickle", "Raw"];

    [Fact]
    public async Task Its_table_has_a_row_for_each_format()
    {
        var rows = (await RunAsync(null)).Skip(1).TakeWhile(line => line.Length > 0).Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries)).ToArray();
        Assert.Equal(Formats, rows.Select(row => row[0]));
        Assert.Equal("28", rows[0][1]);
        Assert.All(rows.SkipLast(1), row => Assert.All(row[1..4], figure => Assert.InRange(int.Parse(figure, System.Globalization.CultureInfo.InvariantCulture), 1, 1_000_000)));
    }

    [Fact]
    public async Task Python_reads_every_body_by_the_line_that_is_shown()
    {
        Assert.SkipUnless(PythonPeer.Has("msgpack, flatbuffers, google.protobuf"), PythonPeer.Missing("msgpack, flatbuffers, google.protobuf"));
        Assert.SkipUnless(File.Exists("/usr/bin/flatc") && File.Exists("/usr/bin/protoc"), "flatc and protoc are not installed");
        var folder = Directory.CreateTempSubdirectory("zmqschema-");
        try
        {
            var shown = Blocks(await RunAsync(folder.FullName)).ToArray();
            Assert.Equal(Formats, shown.Select(block => block.Format));
            var file = Path.Combine(folder.FullName, "lines.tsv");
            await File.WriteAllLinesAsync(file, shown.Where(block => block.Format is not "CapnProto").Select(block => $"{block.Format}\t{block.Hex}\t{block.Python}"), TestContext.Current.CancellationToken);

            await using var python = PythonPeer.Start("read_formats.py", folder.FullName, file);
            var read = await LinesOf(python);
            Assert.Equal(Formats.Except(["CapnProto"]), read.Select(line => line.Split(' ')[0]));
            Assert.All(read.SkipLast(1), line => Assert.Contains("36.5", line, StringComparison.Ordinal));
            Assert.All(read.Where(line => !line.StartsWith("FlatBuffers", StringComparison.Ordinal)), line => Assert.Contains("north-gate-7", line, StringComparison.Ordinal));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    // Debian has no pycapnp, whose line is the only one that is not run.
    [Fact]
    public async Task Capnp_reads_its_body_by_the_schema_that_is_written()
    {
        Capnp.SkipUnlessHere();
        var folder = Directory.CreateTempSubdirectory("zmqschema-");
        try
        {
            var body = Convert.FromHexString(Blocks(await RunAsync(folder.FullName)).Single(block => block.Format is "CapnProto").Hex.Replace(" ", "", StringComparison.Ordinal));
            var read = System.Text.Encoding.UTF8.GetString(Capnp.Good(body, "decode", Path.Combine(folder.FullName, "telemetry.capnp"), "Telemetry"));
            Assert.Contains("36.5", read, StringComparison.Ordinal);
            Assert.Contains("north-gate-7", read, StringComparison.Ordinal);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    // A line with a format's name, its bytes, and at the end the line of Python.
    private static IEnumerable<(string Format, string Hex, string Python)> Blocks(IEnumerable<string> output)
    {
        var (format, hex) = ("", "");
        foreach (var line in output.SkipWhile(line => line.Length > 0))
        {
            if (line.Length > 0 && line[0] != ' ')
                (format, hex) = (line.Split(' ', ',')[0], "");
            else if (line.StartsWith("  python: ", StringComparison.Ordinal))
                yield return (format, hex, line["  python: ".Length..]);
            else if (line.Length > 0)
                hex += line.PadRight(49)[2..49].Trim();
        }
    }

    private static async Task<string[]> RunAsync(string? folder)
    {
        // The sample is built beside these tests.
        var output = new DirectoryInfo(AppContext.BaseDirectory);
        var program = Path.Combine(Repository.Root, "samples", "Formats", "bin", output.Parent!.Name, output.Name, "Formats.dll");
        await using var sample = new PeerProcess("dotnet", folder is null ? [program] : [program, folder]);
        return await LinesOf(sample);
    }

    private static async Task<string[]> LinesOf(PeerProcess process)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        patience.CancelAfter(TimeSpan.FromSeconds(60));
        var lines = new List<string>();
        try
        {
            while (true)
                lines.Add(await process.ReadLineAsync(patience.Token));
        }
        catch (EndOfStreamException)
        {
            return [.. lines];
        }
    }
}
