using ZmqSchema.Conformance.Tests.Values;

namespace ZmqSchema.Conformance.Tests.Formats.Pickle;

/// <summary>What was sent by an older or a newer version of a message.</summary>
public class EvolutionTests
{
    private static readonly Packing Pickled = new(WireFormat.Pickle);

    [Fact]
    public void An_older_message_has_defaults_where_fields_were_added()
    {
        var read = Pickled.Read<LogV2>(Pickled.Of(new LogV1(7, "cell", 0.5)));
        Assert.Equal((7u, 0.5, "", null), (read.Seq, read.Level, read.Place, read.Note));
        Assert.Empty(read.Tags);
        Assert.Empty(read.Codes);
        Assert.Empty(read.Counts);
        Assert.Equal("", read.Source.Name);
        Assert.Equal(default, read.At);
    }

    [Fact]
    public void A_newer_message_is_read_without_its_new_fields()
    {
        var newer = new LogV2 { Level = 0.25, Seq = 9, Place = "hall", Tags = ["a", "b"], Codes = [1, 2], Counts = { ["x"] = 1 }, Source = new() { Name = "o" }, At = DateTime.UtcNow };
        Assert.Equal(new(9, "", 0.25), Pickled.Read<LogV1>(Pickled.Of(newer)));
    }

    [Theory]
    [InlineData("}(U\u0005levelG?\u00e0\0\0\0\0\0\0U\u0003seqK\u0007u.", "names in another order")]
    [InlineData("}U\u0003seqK\u0007s.", "half of the fields, one by one")]
    [InlineData("}(U\u0003seqK\u0008V\\u0073eq\nK\u0007u.", "the last of two wins, and escapes in a name are read")]
    [InlineData("}(K\u0001K\u0002NNK\u0001K\u0002\u0086]U\u0003seqK\u0007u.", "keys that are no names")]
    [InlineData("}(U\u0007unknown](K\u0001}NeU\u0003seqK\u0007u.", "an unknown field")]
    [InlineData("}(C\u0003seqK\u0007u.", "bytes as a name")]
    [InlineData("(dU\u0003seqK\u0007s.", "protocol 0")]
    public void Any_way_to_write_it_is_read(string program, string what)
    {
        var read = Pickled.Read<LogV1>(Opcodes.Of(program));
        Assert.True(read is { Seq: 7, Room: "" }, what);
        Assert.True(read.Level is 0.5 or 0, what);
    }
}

/// <summary>The first version of a log's entry.</summary>
[ZmqMessage(WireFormat.Pickle)]
public readonly partial record struct LogV1(uint Seq, string Room, double Level);

/// <summary>The second: a field is gone, many came, in another order.</summary>
[ZmqMessage(WireFormat.Pickle)]
public partial class LogV2
{
    public double Level { get; set; }

    public string Place { get; set; } = "unset";

    public string? Note { get; set; } = "unset";

    public uint Seq { get; set; }

    public List<string> Tags { get; set; } = null!;

    public int[] Codes { get; set; } = null!;

    public Dictionary<string, int> Counts { get; set; } = [];

    public LogSource Source { get; set; } = null!;

    public DateTime At { get; set; }
}

/// <summary>An object that must not be null.</summary>
[ZmqMessage(WireFormat.Pickle)]
public partial class LogSource
{
    public string Name { get; set; } = null!;
}
