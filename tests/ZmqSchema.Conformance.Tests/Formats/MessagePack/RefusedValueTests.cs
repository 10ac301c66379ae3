using ZmqSchema.Conformance.Tests.Values;
using ZmqSchema.Corpus;

namespace ZmqSchema.Conformance.Tests.Formats.MessagePack;

/// <summary>Values that cannot be packed, and null.</summary>
public class RefusedValueTests
{
    private static readonly Packing Packed = new(WireFormat.MessagePack);

    public static TheoryData<string, Action> Refusals { get; } = new()
    {
        { "Device", () => Packed.Of(new Telemetry(1, 0, 0, "an unpaired \ud83d surrogate")) },
        { "Device", () => Packed.Of(new Telemetry(1, 0, 0, "one at the end \ud83d")) },
        { "Device", () => Packed.Of(new Telemetry(1, 0, 0, new string('x', 300) + "\udc00")) },
        { "Words", () => Packed.Of(new Collections { Words = ["good", "\udc00"] }) },
        { "Counts", () => Packed.Of(new Collections { Counts = { ["\udc00"] = 1 } }) },
        { "Took", () => Packed.Of(new WellKnown("", default, default, default, TimeSpan.MaxValue, 0, default, default, default, default, default)) },
        { "Took", () => Packed.Of(new WellKnown("", default, default, default, TimeSpan.MinValue, 0, default, default, default, default, default)) },
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
        for (var length = 0; length < message.GetPackedSize(); length++)
        {
            var destination = new byte[length];
            destination.AsSpan().Fill(0xEE);
            Assert.Contains(Telemetry.Schema.Name, Assert.Throws<ArgumentException>(() => message.Pack(destination)).Message, StringComparison.Ordinal);
            Assert.All(destination, b => Assert.Equal(0xEE, b));
        }
    }

    [Fact]
    public void Null_is_nil_and_reads_as_empty_where_null_is_none_of_the_values()
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
        var malformed = Assert.Throws<MalformedMessageException>(() => Packed.Read<Picky>(Packed.Of(new Picky(5)).Select(b => b == 5 ? (byte)0xFF : b).ToArray()));
        Assert.IsType<ArgumentOutOfRangeException>(malformed.InnerException);
        Assert.Equal("Inner", Assert.Throws<MalformedMessageException>(() => Packed.Read<AroundPicky>([0x81, 0xA5, .. "inner"u8, 0x81, 0xA5, .. "count"u8, 0xFF])).Field);
    }

    [Fact]
    public void A_payload_is_no_part_of_the_body()
    {
        var body = Packed.Of(new Snapshot(2, new byte[] { 1, 2 }));
        Assert.Equal([0x81, 0xA6, .. "height"u8, 2], body);
        Assert.Equal(0, Packed.Read<Snapshot>(body).Pixels.Length);
    }
}

/// <summary>A message whose own constructor has something to say.</summary>
[ZmqMessage(WireFormat.MessagePack)]
public sealed partial class Picky
{
    public Picky(int count) => Count = count >= 0 ? count : throw new ArgumentOutOfRangeException(nameof(count));

    public int Count { get; }
}

[ZmqMessage(WireFormat.MessagePack)]
public partial record AroundPicky(Picky? Inner);

[ZmqMessage(WireFormat.MessagePack)]
public readonly partial record struct Snapshot(ushort Height, [ZmqPayload] ReadOnlyMemory<byte> Pixels);
