using ZmqSchema.Corpus;

namespace ZmqSchema.Conformance.Tests.Formats.Protobuf;

/// <summary>Values that cannot be packed, and null.</summary>
public class RefusedValueTests
{
    public static TheoryData<string, Action> Refusals { get; } = new()
    {
        { "Device", () => Packed.Of(new Telemetry(1, 0, 0, "an unpaired \ud83d surrogate")) },
        { "Device", () => Packed.Of(new Telemetry(1, 0, 0, "one at the end \ud83d")) },
        { "Device", () => Packed.Of(new Telemetry(1, 0, 0, new string('x', 300) + "\udc00")) },
        { "Words", () => Packed.Of(new Repeats { Words = ["good", "\udc00"] }) },
        { "Counts", () => Packed.Of(new Repeats { Counts = { ["\udc00"] = 1 } }) },
        { "Took", () => Packed.Of(new WellKnown("", default, default, default, TimeSpan.MaxValue, 0, default, default, default, default, default)) },
        { "Laps", () => Packed.Of(new Repeats { Laps = [TimeSpan.MinValue] }) },
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
        for (var length = 0; length < message.GetPackedSize(WireFormat.Protobuf); length++)
        {
            var destination = new byte[length];
            destination.AsSpan().Fill(0xEE);
            Assert.Contains(Telemetry.Schema.Name, Assert.Throws<ArgumentException>(() => message.Pack(destination, WireFormat.Protobuf)).Message, StringComparison.Ordinal);
            Assert.All(destination, b => Assert.Equal(0xEE, b));
        }
    }

    [Fact]
    public void Null_where_null_is_none_of_the_values_is_left_out_or_without_fields()
    {
        Assert.Empty(Packed.Of(new Branch { More = null! }));
        var nest = Packed.Read<Nest>(Packed.Of(new Nest(default, null!, [default], [null!], new() { ["a"] = null! }, default)));
        Assert.Equal("", nest.Place.Name);
        Assert.Equal("", Assert.Single(nest.Places).Name);
        Assert.Equal("", nest.ByName["a"].Name);
        Assert.Equal(["", "b"], Packed.Read<Place>(Packed.Of(new Place { Tags = [null!, "b"] })).Tags);
    }

    [Fact]
    public void What_a_message_s_own_code_refuses_is_malformed()
    {
        var malformed = Assert.Throws<MalformedMessageException>(() => Packed.Read<Picky>([0x08, 0xFF, 0xFF, 0xFF, 0xFF, 0x0F]));
        Assert.IsType<ArgumentOutOfRangeException>(malformed.InnerException);
        Assert.Equal("Inner", Assert.Throws<MalformedMessageException>(() => Packed.Read<AroundPicky>([0x0A, 0x06, 0x08, 0xFF, 0xFF, 0xFF, 0xFF, 0x0F])).Field);
    }

    [Fact]
    public void A_payload_is_no_part_of_the_body()
    {
        var body = Packed.Of(new Snapshot(2, new byte[] { 1, 2 }));
        Assert.Equal([0x08, 2], body);
        Assert.Equal(0, Packed.Read<Snapshot>(body).Pixels.Length);
    }
}

/// <summary>A message whose own constructor has something to say.</summary>
[ZmqMessage(WireFormat.Protobuf)]
public sealed partial class Picky
{
    public Picky(int count) => Count = count >= 0 ? count : throw new ArgumentOutOfRangeException(nameof(count));

    public int Count { get; }
}

[ZmqMessage(WireFormat.Protobuf)]
public partial record AroundPicky(Picky? Inner);

[ZmqMessage(WireFormat.Protobuf)]
public readonly partial record struct Snapshot(ushort Height, [ZmqPayload] ReadOnlyMemory<byte> Pixels);
