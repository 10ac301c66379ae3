using System.Text;

namespace ZmqSchema.Conformance.Tests.Formats;

/// <summary>A key that is null, which no dictionary of C# has and yet some formats can write.</summary>
public class NullKeyTests
{
    [Theory]
    [InlineData(WireFormat.MessagePack, "81A16181C001")]
    [InlineData(WireFormat.Pickle, "8004950E000000000000007D948C0161947D944E4B0173732E")] // pickle.dumps({"a": {None: 1}}, 4)
    [InlineData(WireFormat.Pickle, "80027D71005801000000617101" + "7D71024E4B0173732E")] // and 2
    public void A_null_for_a_key_is_malformed(WireFormat format, string body)
    {
        var malformed = Assert.Throws<MalformedMessageException>(() => Tally.Unpack(Convert.FromHexString(body), format));
        Assert.Equal("A", malformed.Field);
        Assert.Contains("where a key is expected", malformed.Message, StringComparison.Ordinal);
        Assert.False(Tally.TryUnpack(Convert.FromHexString(body), format, out _));
    }

    [Fact]
    public void JSON_cannot_even_write_one() =>
        Assert.False(Tally.TryUnpack(Encoding.UTF8.GetBytes("""{"a":{null:1}}"""), WireFormat.Json, out _));
}
