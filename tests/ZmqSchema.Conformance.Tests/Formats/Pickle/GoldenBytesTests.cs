using System.IO.Compression;
using ZmqSchema.Conformance.Tests.Values;

namespace ZmqSchema.Conformance.Tests.Formats.Pickle;

/// <summary>The bodies that Python's pickle has dumped into <c>schemas/pickle.golden.tsv</c>: frames, batches and memo as CPython writes them.</summary>
public class GoldenBytesTests
{
    private static readonly ILookup<string, string> Golden = File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Corpus", "pickle.golden.tsv"))
        .Select(line => line.Split('\t'))
        .ToLookup(row => row[0], row => row[1]);

    public static TheoryData<string> Messages => CorpusMessages.Listing(WireFormat.Pickle);

    [Theory]
    [MemberData(nameof(Messages))]
    public void The_bytes_of_the_reference_are_read_and_written(string name)
    {
        // Vectors is there for FlatBuffers: what it holds, Collections has already.
        Assert.Equal(name == "Vectors", !Golden[name].Any());
        foreach (var body in Golden[name].Select(BodyOf))
            Assert.Equal(Convert.ToHexString(body), Convert.ToHexString(new Packing(WireFormat.Pickle).Again(CorpusMessages.All[name].Type, body)));
    }

    [Fact]
    public void The_golden_file_names_no_message_that_is_gone() => Assert.Empty(Golden.Select(g => g.Key).Except(CorpusMessages.All.Keys));

    private static byte[] BodyOf(string word)
    {
        if (!word.StartsWith("zlib:", StringComparison.Ordinal))
            return Convert.FromHexString(word);
        using var unpacked = new ZLibStream(new MemoryStream(Convert.FromBase64String(word["zlib:".Length..])), CompressionMode.Decompress);
        using var body = new MemoryStream();
        unpacked.CopyTo(body);
        return body.ToArray();
    }
}
