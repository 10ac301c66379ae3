using ZmqSchema.Conformance.Tests.Values;

namespace ZmqSchema.Conformance.Tests.Formats.MessagePack;

/// <summary>What was sent by an older or a newer version of a message, or in the other layout.</summary>
public class EvolutionTests
{
    private static readonly Packing Packed = new(WireFormat.MessagePack);

    [Fact]
    public void An_older_message_has_defaults_where_fields_were_added()
    {
        var read = Packed.Read<ReportV2>(Packed.Of(new ReportV1(7, "cell", 0.5)));
        Assert.Equal((7u, 0.5), (read.Seq, read.Level));
        Assert.Equal("", read.Place);
        Assert.Null(read.Note);
        Assert.Empty(read.Tags);
        Assert.Empty(read.Codes);
        Assert.Empty(read.Samples);
        Assert.Empty(read.Counts);
        Assert.NotNull(read.Origin);
        Assert.Equal("", read.Origin.Name);
        Assert.Null(read.Chain.Next);
        Assert.Equal(default, read.Id);
        Assert.Equal(default, read.At);
    }

    [Fact]
    public void A_newer_message_is_read_without_its_new_fields()
    {
        var newer = new ReportV2
        {
            Level = 0.25, Seq = 9, Place = "hall", Tags = ["a", "b"], Codes = [1, 2], Samples = [1.5], Counts = { ["x"] = 1 }, Origin = new() { Name = "o" }, Id = Guid.NewGuid(),
            Chain = new() { Value = 1, Next = new() }, At = DateTime.UtcNow,
        };
        Assert.Equal(new(9, "", 0.25), Packed.Read<ReportV1>(Packed.Of(newer)));
    }

    [Fact]
    public void By_number_a_field_keeps_its_place_whatever_it_is_called()
    {
        Assert.Equal(new ShortV2(1, 2, 0, null), Packed.Read<ShortV2>(Packed.Of(new ShortV1(1, "gone", 2))));
        Assert.Equal(new ShortV1(1, "", 2), Packed.Read<ShortV1>(Packed.Of(new ShortV2(1, 2, 3, 4))));
    }

    [Fact]
    public void Either_layout_reads_the_other()
    {
        var (map, array) = (new AsMap(1, "a", [1, 2]), new AsArray(1, "a", [1, 2]));
        Assert.Equal(Packed.Of(map), Packed.Of(Packed.Read<AsMap>(Packed.Of(array))));
        Assert.Equal(Packed.Of(array), Packed.Of(Packed.Read<AsArray>(Packed.Of(map))));
    }

    [Theory]
    [InlineData("82a56c6576656ccb3fe0000000000000a373657107", "names in another order")]
    [InlineData("8302cb3fe0000000000000000709a0", "keys by index, and one that is no field")]
    [InlineData("8302cb3fe0000000000000a3736571ccffa373657107", "the last of two wins")]
    [InlineData("84a3736571ce00000007a7756e6b6e6f776ec70305010203c0c0a56c6576656cca3f000000", "an unknown field with an extension, a nil key, a float32")]
    [InlineData("82d903736571d3000000000000000702cb3fe0000000000000", "a longer key and a wider integer")]
    [InlineData("82c40373657107a56c6576656ccb3fe0000000000000", "a key in binary")]
    [InlineData("8295010203040507a373657107", "an array as a key")]
    [InlineData("9307c0cb3fe0000000000000", "an array with nil where nothing is")]
    [InlineData("dc000407c0cb3fe00000000000000c", "a longer array")]
    [InlineData("de0001a373657107", "a longer header")]
    [InlineData("df00000001a373657107", "the longest header")]
    [InlineData("81a373657107", "half of the fields")]
    public void Any_way_to_write_it_is_read(string body, string what)
    {
        var read = Packed.Read<ReportV1>(Convert.FromHexString(body));
        Assert.True(read.Seq is 7, what);
        Assert.True(read.Level is 0.5 or 0, what);
    }
}
