using ZmqSchema.Conformance.Tests.Values;

namespace ZmqSchema.Conformance.Tests.Formats.Struct;

/// <summary>The bodies that Python's struct module has packed into <c>schemas/struct.golden.tsv</c>.</summary>
public class GoldenBytesTests
{
    private static readonly ILookup<string, string[]> Golden = File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Corpus", "struct.golden.tsv"))
        .Select(line => line.Split('\t'))
        .ToLookup(row => row[0], row => row[1..]);

    [Theory]
    [MemberData(nameof(CorpusMessages.Struct), MemberType = typeof(CorpusMessages))]
    public void The_bytes_of_the_reference_are_read_and_written(string name)
    {
        var type = CorpusMessages.All[name];
        Assert.NotEmpty(Golden[name]);
        foreach (var row in Golden[name])
        {
            var (format, words, body) = (row[0], row[1].Split(' '), Convert.FromHexString(row[2]));
            Assert.Equal(format, type.Schema.PythonFormat);
            Assert.Equal(body.Length, type.Size);

            var message = type.Unpack(body);
            Python.AssertSame(type.Words(message), words);
            Assert.Equal(row[2], Convert.ToHexStringLower(type.Pack(message)));
        }
    }

    [Fact]
    public void The_golden_file_names_no_message_that_is_gone() =>
        Assert.Empty(Golden.Select(g => g.Key).Except(CorpusMessages.All.Keys));
}
