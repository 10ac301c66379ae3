using System.IO.Compression;

namespace ZmqSchema.Conformance.Tests.Formats.Pickle;

/// <summary>A file of golden bytes: a line that says which Pythons wrote them, and rows of a message's name and its bytes, once or in each protocol.</summary>
internal sealed class GoldenPickles
{
    private readonly ILookup<string, byte[][]> _rows;

    public GoldenPickles(string file)
    {
        var lines = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "Corpus", file));
        Title = lines[0];
        _rows = lines[1..].Select(line => line.Split('\t')).ToLookup(row => row[0], row => row[1..].Select(BodyOf).ToArray());
    }

    /// <summary>What stands above the rows.</summary>
    public string Title { get; }

    /// <summary>The names of the messages.</summary>
    public IEnumerable<string> Messages => _rows.Select(row => row.Key);

    /// <summary>The rows of a message.</summary>
    public IEnumerable<byte[][]> this[string message] => _rows[message];

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
