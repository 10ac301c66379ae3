namespace ZmqSchema.Conformance.Tests.Schemas;

/// <summary>One message as a file of each language, as <c>docs/schemas.md</c> shows it. Where it is another now, it is written beside as <c>received.*</c>.</summary>
public class SnapshotTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, "tests", "ZmqSchema.Conformance.Tests", "Schemas", "Plant");

    [Theory]
    [InlineData("reading.proto")]
    [InlineData("reading.capnp")]
    [InlineData("reading.fbs.txt")]
    public void A_message_reads_like_this(string file)
    {
        var schema = Plant.Reading.Schema;
        var text = file switch
        {
            "reading.proto" => schema.ToProto(),
            "reading.capnp" => schema.ToCapnProto(),
            _ => schema.ToFlatBuffers(),
        };
        var received = Path.Combine(Folder, $"received.{file}");
        var expected = Path.Combine(Folder, file) is var path && File.Exists(path) ? File.ReadAllText(path).ReplaceLineEndings("\n") : "";
        if (text == expected)
            File.Delete(received);
        else
            File.WriteAllText(received, text);
        Assert.Equal(expected, text);
    }
}
