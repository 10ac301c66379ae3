using ZmqSchema.Corpus;

namespace ZmqSchema.Conformance.Tests.Formats.CapnProto;

/// <summary>Values that cannot be packed, and what a message's own code refuses.</summary>
public class RefusedValueTests
{
    public static TheoryData<string, Action> Refusals { get; } = new()
    {
        { "Device", () => Packed.Of(new Telemetry(1, 0, 0, "an unpaired \ud83d surrogate")) },
        { "Device", () => Packed.Of(new Telemetry(1, 0, 0, "one at the end \ud83d")) },
        { "Device", () => new Telemetry(1, 0, 0, new string('x', 300) + "\udc00").Pack(new byte[10_000], WireFormat.CapnProto) },
        { "Words", () => Packed.Of(new Repeats { Words = ["good", "\udc00"] }) },
        { "Counts", () => Packed.Of(new Repeats { Counts = { ["\udc00"] = 1 } }) },
        { "At", () => Packed.Of(new WellKnown("", default, default, default, default, 0, default, default, default, default, default)) },
        { "Laps", () => Packed.Of(new Repeats { Laps = [TimeSpan.MinValue] }) },
        { "Colours", () => Packed.Of(new Lists { Colours = [(Colour)65_536] }) },
        { "Colours", () => Packed.Of(new Lists { Colours = [(Colour)(-1)] }) },
    };

    [Theory]
    [MemberData(nameof(Refusals), DisableDiscoveryEnumeration = true)]
    public void A_value_that_does_not_fit_is_refused_by_its_member_s_name(string member, Action pack) =>
        Assert.Contains($"'{member}'", Assert.Throws<ArgumentException>(pack).Message, StringComparison.Ordinal);

    [Fact]
    public void A_short_destination_is_refused_and_left_alone()
    {
        var message = new Telemetry(1, 2, 3, "four");
        for (var length = 0; length < message.GetPackedSize(WireFormat.CapnProto); length++)
        {
            var destination = new byte[length];
            destination.AsSpan().Fill(0xEE);
            Assert.Contains(Telemetry.Schema.Name, Assert.Throws<ArgumentException>(() => message.Pack(destination, WireFormat.CapnProto)).Message, StringComparison.Ordinal);
            Assert.All(destination, b => Assert.Equal(0xEE, b));
        }
    }

    // Where there is much room a message is not measured first.
    [Theory]
    [InlineData("")]
    [InlineData("sensor-00042")]
    [InlineData("naïve 🙂")]
    public void The_bytes_are_the_same_however_much_room_there_is(string device)
    {
        var message = new Telemetry(1, 2, 3, device);
        var body = Packed.Of(message);
        for (var room = body.Length; room < body.Length + 100; room++)
        {
            var destination = Enumerable.Repeat((byte)0xEE, room).ToArray();
            Assert.Equal(body.Length, message.Pack(destination, WireFormat.CapnProto));
            Assert.Equal(body, destination[..body.Length]);
            Assert.All(destination[body.Length..], b => Assert.Equal(0xEE, b));
        }
    }

    [Fact]
    public void What_a_message_s_own_code_refuses_is_malformed()
    {
        var body = Body.Of(Body.Struct(0, 1, 0), uint.MaxValue);
        Assert.IsType<ArgumentOutOfRangeException>(Assert.Throws<MalformedMessageException>(() => Packed.Read<Picky>(body)).InnerException);
        Assert.Equal("Inner", Assert.Throws<MalformedMessageException>(() => Packed.Read<AroundPicky>(Body.Of(Body.Struct(0, 0, 1), Body.Struct(0, 1, 0), uint.MaxValue))).Field);
    }

    [Fact]
    public void A_payload_is_no_part_of_the_body()
    {
        var body = Packed.Of(new Snapshot(2, new byte[] { 1, 2 }));
        Assert.Equal(Body.Of(Body.Struct(0, 1, 0), 2), body);
        Assert.Equal(0, Packed.Read<Snapshot>(body).Pixels.Length);
    }

    [Fact]
    public void A_half_that_was_a_larger_float_is_malformed()
    {
        var body = Packed.Of(new Repeats { Halves = [(Half)1] });
        var at = body.AsSpan().IndexOf((ReadOnlySpan<byte>)[0x00, 0x00, 0x80, 0x3F]);
        Assert.True(at > 0);
        BitConverter.TryWriteBytes(body.AsSpan(at), 65_536f);
        Assert.Contains("'Halves'", Assert.Throws<MalformedMessageException>(() => Packed.Read<Repeats>(body)).Message, StringComparison.Ordinal);
    }
}

/// <summary>A message whose own constructor has something to say.</summary>
[ZmqMessage(WireFormat.CapnProto)]
public sealed partial class Picky
{
    public Picky(int count) => Count = count >= 0 ? count : throw new ArgumentOutOfRangeException(nameof(count));

    public int Count { get; }
}

[ZmqMessage(WireFormat.CapnProto)]
public partial record AroundPicky(Picky? Inner);

[ZmqMessage(WireFormat.CapnProto)]
public readonly partial record struct Snapshot(ushort Height, [ZmqPayload] ReadOnlyMemory<byte> Pixels);
