using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using CsCheck;

namespace ZmqSchema.Conformance.Tests.Formats.Json;

/// <summary>Shapes that the corpus has not: what System.Text.Json's own defaults write of them is what we write.</summary>
public class TypedPeerTests
{
    private static readonly JsonSerializerOptions Options = new() { NumberHandling = JsonNumberHandling.AllowNamedFloatingPointLiterals };

    [Fact]
    public void Integers_of_128_bits_are_numbers() => Gen.Select(Gen.ULong, Gen.ULong, (a, b) => new Wide { Signed = new(a, b), Unsigned = new(b, a) }).Sample(Compare, iter: 5_000, threads: 1);

    [Fact]
    public void Keys_of_every_type_are_the_same_text()
    {
        var at = new DateTime(2024, 2, 29, 12, 34, 56, DateTimeKind.Utc).AddTicks(1_230_000);
        Compare(new Keyed
        {
            Truths = new() { [true] = 1, [false] = 2 }, Bytes = new() { [200] = 1 }, Longs = new() { [long.MinValue] = 1, [0] = 2 }, Wides = new() { [UInt128.MaxValue] = 1 },
            Reals = new() { [0.5] = 1, [1e300] = 2, [-0.1] = 3 }, Singles = new() { [0.1f] = 1 }, Letters = new() { ['"'] = 1, ['é'] = 2 }, Texts = new() { ["<a&b>"] = 1, [""] = 2 },
            Ids = new() { [Guid.Parse("00112233-4455-6677-8899-aabbccddeeff")] = 1 }, Times = new() { [at] = 1 }, Moments = new() { [new(at.Ticks, TimeSpan.FromHours(-3.5))] = 1 },
            Spans = new() { [TimeSpan.FromTicks(-12_345_678_901_234)] = 1 }, Prices = new() { [1.50m] = 1 },
        });
    }

    [Fact]
    public void Times_of_every_kind_are_the_same_text()
    {
        foreach (var ticks in new[] { 0L, 1, 10, 1_000_000, 9_999_999, 638_448_140_961_234_560, DateTime.MaxValue.Ticks })
        {
            foreach (var kind in new[] { DateTimeKind.Utc, DateTimeKind.Unspecified })
            {
                foreach (var hours in new[] { 0, 5.5, -12.75, 14 })
                    Compare(new Timed { At = new(ticks, kind), Then = new(Math.Clamp(ticks, TimeSpan.TicksPerDay, DateTime.MaxValue.Ticks - TimeSpan.TicksPerDay), TimeSpan.FromHours(hours)), Took = new(ticks - 5_000_000) });
            }
        }

        Compare(new Timed { Took = TimeSpan.MinValue });
        Compare(new Timed { Took = TimeSpan.MaxValue });
        var local = new DateTime(2024, 7, 1, 12, 0, 0, DateTimeKind.Local);
        Assert.Equal(JsonSerializer.Serialize(new Timed { At = local }, Options), Packed.Text(new Timed { At = local }));
    }

    [Fact]
    public void Enums_are_called_what_the_snake_case_policy_calls_them()
    {
        var options = new JsonSerializerOptions(Options) { Converters = { new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseLower) } };
        foreach (var odd in Enum.GetValues<Odd>().Append((Odd)77).Append((Odd)(-5)))
        {
            var message = new Named { Odd = odd, Odds = new() { [odd] = odd } };
            Assert.Equal(JsonSerializer.Serialize(message, options), Packed.Text(message));
            Assert.Equal(odd, Packed.Read<Named>(Packed.Of(message)).Odds[odd]);
            Assert.Equal(odd, JsonSerializer.Deserialize<Named>(Packed.Text(message), options)!.Odd);
        }
    }

    // We write what has no single name as its number, which they read; they write the names, which we read.
    [Fact]
    public void Flags_are_read_from_either_form_on_either_side()
    {
        var options = new JsonSerializerOptions(Options) { Converters = { new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseLower) } };
        for (var flags = 0; flags < 16; flags++)
        {
            var message = new Named { Flags = (Flags)flags };
            Assert.Equal(message.Flags, Packed.Read<Named>(JsonSerializer.Serialize(message, options)).Flags);
            Assert.Equal(message.Flags, JsonSerializer.Deserialize<Named>(Packed.Text(message), options)!.Flags);
        }

        Assert.EndsWith("\"Flags\":\"read_only\"}", Packed.Text(new Named { Flags = Flags.ReadOnly }), StringComparison.Ordinal);
        Assert.EndsWith("\"Flags\":3}", Packed.Text(new Named { Flags = Flags.ReadOnly | Flags.Hidden }), StringComparison.Ordinal);
    }

    [Fact]
    public void Bytes_are_the_same_base64() => Gen.Byte.Array[0, 300].Sample(bytes => Compare(new Raw { Bytes = bytes, Frame = bytes, List = [.. bytes] }), iter: 2_000, threads: 1);

    private static void Compare<T>(T message) where T : IZmqMessage<T>
    {
        var theirs = JsonSerializer.Serialize(message, Options);
        Assert.Equal(theirs, Packed.Text(message));
        Assert.Equal(theirs, Packed.Text(Packed.Read<T>(theirs)));
        Assert.Equal(theirs, JsonSerializer.Serialize(JsonSerializer.Deserialize<T>(Packed.Text(message), Options), Options));
    }
}

[ZmqMessage(WireFormat.Json, Naming = FieldNaming.AsWritten)]
public partial class Wide
{
    public Int128 Signed { get; set; }

    public UInt128 Unsigned { get; set; }
}

[ZmqMessage(WireFormat.Json, Naming = FieldNaming.AsWritten)]
public partial class Keyed
{
    public Dictionary<bool, int> Truths { get; set; } = [];

    public Dictionary<byte, int> Bytes { get; set; } = [];

    public Dictionary<long, int> Longs { get; set; } = [];

    public Dictionary<UInt128, int> Wides { get; set; } = [];

    public Dictionary<double, int> Reals { get; set; } = [];

    public Dictionary<float, int> Singles { get; set; } = [];

    public Dictionary<char, int> Letters { get; set; } = [];

    public Dictionary<string, int> Texts { get; set; } = [];

    public Dictionary<Guid, int> Ids { get; set; } = [];

    public Dictionary<DateTime, int> Times { get; set; } = [];

    public Dictionary<DateTimeOffset, int> Moments { get; set; } = [];

    public Dictionary<TimeSpan, int> Spans { get; set; } = [];

    public Dictionary<decimal, int> Prices { get; set; } = [];
}

[ZmqMessage(WireFormat.Json, Naming = FieldNaming.AsWritten)]
public partial class Timed
{
    public DateTime At { get; set; }

    public DateTimeOffset Then { get; set; }

    public TimeSpan Took { get; set; }
}

[ZmqMessage(WireFormat.Json, Naming = FieldNaming.AsWritten)]
public partial class Raw
{
    public byte[] Bytes { get; set; } = [];

    public ReadOnlyMemory<byte> Frame { get; set; }

    public List<byte> List { get; set; } = [];
}

[ZmqMessage(WireFormat.Json, Naming = FieldNaming.AsWritten)]
public partial class Named
{
    public Odd Odd { get; set; }

    public Dictionary<Odd, Odd> Odds { get; set; } = [];

    public Flags Flags { get; set; }
}

/// <summary>Names that a naming policy could stumble over.</summary>
public enum Odd : sbyte
{
    None,
    XMLHttp,
    IOError2,
    UPPER,
    lower,
    A,
    Ünïcode,
    Already_Snake,
    V2Beta = -2,
}

/// <summary>Several at once.</summary>
[Flags]
public enum Flags
{
    None = 0,
    ReadOnly = 1,
    Hidden = 2,
    System = 4,
    Archive = 8,
}
