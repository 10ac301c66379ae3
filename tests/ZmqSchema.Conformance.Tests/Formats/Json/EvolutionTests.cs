namespace ZmqSchema.Conformance.Tests.Formats.Json;

/// <summary>What was sent by an older or a newer version of a message, or by somebody who writes JSON another way.</summary>
public class EvolutionTests
{
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

    [Theory]
    [InlineData("""{"seq":7,"room":"cell","level":0.5}""", "as we write it")]
    [InlineData("""{"seq": 7, "room": "cell", "level": 0.5}""", "as Python writes it")]
    [InlineData("""{"level":0.5,"room":"cell","seq":7}""", "in another order")]
    [InlineData(" \t\r\n{ \"seq\" \n:\t7 , \"room\" : \"cell\"\r\n,\"level\":5e-1 } \n", "with white space wherever it may be")]
    [InlineData("""{"\u0073\u0065q":7,"room":"\u0063\u0065\u006C\u006c","level":0.50}""", "escaped where nothing has to be")]
    [InlineData("""{"more":{"a":[1,{},[],"]}",null,true,false,-1.5e-7,NaN,-Infinity],"b":{"seq":9}},"room":"cell","level":0.5,"seq":7}""", "with a name that is not known")]
    [InlineData("""{"seq":7,"more":"\ud83d\ude42\"\\","room":"cell","level":0.5}""", "with a name that is not known in the middle")]
    [InlineData("""{"Seq":9,"SEQ":9,"seq":7.0,"room":"cell","level":50E-2}""", "with names in other letters")]
    [InlineData("""{"seq":70e-1,"room":"cell","level":0.5}""", "an integer with an exponent")]
    public void Any_way_to_write_it_is_read(string body, string what)
    {
        Assert.True(new ReportV1(7, "cell", 0.5) == Packed.Read<ReportV1>(body), what);
    }

    [Theory]
    [InlineData("""{"seq":null,"room":null,"level":null}""")]
    [InlineData("""{"room":null}""")]
    [InlineData("{}")]
    [InlineData("{ }")]
    public void What_is_null_or_absent_is_zero_or_empty(string body) => Assert.Equal(new(0, "", 0), Packed.Read<ReportV1>(body));
}
