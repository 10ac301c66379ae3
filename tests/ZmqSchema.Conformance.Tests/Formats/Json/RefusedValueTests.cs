using ZmqSchema.Corpus;

namespace ZmqSchema.Conformance.Tests.Formats.Json;

/// <summary>Values that cannot be packed, and null.</summary>
public class RefusedValueTests
{
    public static TheoryData<string, Action> Refusals { get; } = new()
    {
        { "Device", () => Packed.Of(new Telemetry(1, 0, 0, "an unpaired \ud83d surrogate")) },
        { "Device", () => Packed.Of(new Telemetry(1, 0, 0, "one at the end \ud83d")) },
        { "Device", () => Packed.Of(new Telemetry(1, 0, 0, new string('x', 300) + "\udc00\ud83d")) },
        { "Words", () => Packed.Of(new Collections { Words = ["good", "\udc00"] }) },
        { "Counts", () => Packed.Of(new Collections { Counts = { ["\udc00"] = 1 } }) },
        { "Letter", () => Packed.Of(default(Scalars) with { Letter = '\udc00' }) },
    };

    [Theory]
    [MemberData(nameof(Refusals), DisableDiscoveryEnumeration = true)]
    public void A_value_that_does_not_fit_is_refused_by_its_member_s_name(string member, Action pack)
    {
        var refusal = Assert.Throws<ArgumentException>(pack);
        Assert.Contains($"'{member}'", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_short_destination_is_refused_and_left_alone()
    {
        var message = new Telemetry(1, 2, 3, "four");
        for (var length = 0; length < message.GetPackedSize(WireFormat.Json); length++)
        {
            var destination = new byte[length];
            destination.AsSpan().Fill(0xEE);
            Assert.Contains(Telemetry.Schema.Name, Assert.Throws<ArgumentException>(() => message.Pack(destination, WireFormat.Json)).Message, StringComparison.Ordinal);
            Assert.All(destination, b => Assert.Equal(0xEE, b));
        }
    }

    [Fact]
    public void Null_is_null_and_reads_as_empty_where_null_is_none_of_the_values()
    {
        var body = Packed.Of(new Collections { Bytes = null!, Words = null!, Samples = default, Counts = null!, Deep = null! });
        var read = Packed.Read<Collections>(body);
        Assert.Empty(read.Bytes);
        Assert.Empty(read.Words);
        Assert.Empty(read.Samples);
        Assert.Empty(read.Counts);
        Assert.Empty(read.Deep);

        var nest = Packed.Read<Nest>(Packed.Of(new Nest(default, null!, [default], [null!], new() { ["a"] = null! }, default)));
        Assert.Equal("", nest.Place.Name);
        Assert.Equal("", Assert.Single(nest.Places).Name);
        Assert.Equal("", nest.ByName["a"].Name);
    }

    [Fact]
    public void What_a_message_s_own_code_refuses_is_malformed()
    {
        var malformed = Assert.Throws<MalformedMessageException>(() => Packed.Read<Picky>("""{"count":-1}"""));
        Assert.IsType<ArgumentOutOfRangeException>(malformed.InnerException);
        Assert.Equal("Inner", Assert.Throws<MalformedMessageException>(() => Packed.Read<AroundPicky>("""{"inner":{"count":-1}}""")).Field);
    }

    [Fact]
    public void A_payload_is_no_part_of_the_body()
    {
        Assert.Equal("""{"height":2}""", Packed.Text(new Snapshot(2, new byte[] { 1, 2 })));
        Assert.Equal(0, Packed.Read<Snapshot>("""{"height":2,"pixels":"AAAA"}""").Pixels.Length);
    }
}

/// <summary>A message whose own constructor has something to say.</summary>
[ZmqMessage(WireFormat.Json)]
public sealed partial class Picky
{
    public Picky(int count) => Count = count >= 0 ? count : throw new ArgumentOutOfRangeException(nameof(count));

    public int Count { get; }
}

[ZmqMessage(WireFormat.Json)]
public partial record AroundPicky(Picky? Inner);

[ZmqMessage(WireFormat.Json)]
public readonly partial record struct Snapshot(ushort Height, [ZmqPayload] ReadOnlyMemory<byte> Pixels);
