using ZmqSchema.Conformance.Tests.Values;
using ZmqSchema.Corpus;

namespace ZmqSchema.Conformance.Tests.Formats.Pickle;

/// <summary>Values that cannot be packed, and null.</summary>
public class RefusedValueTests
{
    private static readonly Packing Pickled = new(WireFormat.Pickle);

    [Theory]
    [InlineData("", "")]
    [InlineData("one at the end ", "")]
    [InlineData("", " in front")]
    public void An_unpaired_surrogate_is_refused_by_its_member_s_name(string before, string behind)
    {
        var text = $"{before}\ud83d{behind}";
        Assert.Contains("'Device'", Assert.Throws<ArgumentException>(() => Pickled.Of(new Telemetry(1, 0, 0, text))).Message, StringComparison.Ordinal);
        Assert.Contains("'Counts'", Assert.Throws<ArgumentException>(() => Pickled.Of(new Collections { Counts = { [text] = 1 } })).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_short_destination_is_refused_and_left_alone()
    {
        var message = new Telemetry(1, 2, 3, "four");
        for (var length = 0; length < message.GetPackedSize(WireFormat.Pickle); length++)
        {
            var destination = new byte[length];
            destination.AsSpan().Fill(0xEE);
            Assert.Contains(Telemetry.Schema.Name, Assert.Throws<ArgumentException>(() => message.Pack(destination, WireFormat.Pickle)).Message, StringComparison.Ordinal);
            Assert.All(destination, b => Assert.Equal(0xEE, b));
        }
    }

    [Fact]
    public void Null_is_None_and_reads_as_empty_where_null_is_none_of_the_values()
    {
        var read = Pickled.Read<Collections>(Pickled.Of(new Collections { Bytes = null!, Words = null!, Samples = default, Counts = null!, Deep = null! }));
        Assert.Empty(read.Bytes);
        Assert.Empty(read.Words);
        Assert.Empty(read.Samples);
        Assert.Empty(read.Counts);
        Assert.Empty(read.Deep);

        var nest = Pickled.Read<Nest>(Pickled.Of(new Nest(default, null!, [default], [null!], new() { ["a"] = null! }, default)));
        Assert.Equal("", nest.Place.Name);
        Assert.Equal("", Assert.Single(nest.Places).Name);
        Assert.Equal("", nest.ByName["a"].Name);
    }

    [Fact]
    public void What_a_message_s_own_code_refuses_is_malformed()
    {
        Assert.Equal(5, Fussy.Unpack(Opcodes.Of("count", "K\u0005")).Count);
        Assert.IsType<ArgumentOutOfRangeException>(Assert.Throws<MalformedMessageException>(() => Fussy.Unpack(Opcodes.Of("count", "J\u00ff\u00ff\u00ff\u00ff"))).InnerException);
    }

    [Fact]
    public void Who_packs_and_unpacks_within_a_pack_and_an_unpack_is_undisturbed()
    {
        var outer = new Boxed(new Telemetry(1, 2, 3, "x"), [1, 2, 3]);
        var read = Pickled.Read<Boxed>(Pickled.Of(outer));
        Assert.Equal("[1, 2, 3] of x", read.Label);
        Assert.Equal(Pickled.Of(outer), Pickled.Of(read));
    }
}

/// <summary>A message whose own constructor has something to say.</summary>
[ZmqMessage(WireFormat.Pickle)]
public sealed partial class Fussy
{
    public Fussy(int count) => Count = count >= 0 ? count : throw new ArgumentOutOfRangeException(nameof(count));

    public int Count { get; }
}

/// <summary>A message that holds another one packed, and packs and unpacks it itself.</summary>
[ZmqMessage(WireFormat.Pickle)]
public sealed partial class Boxed
{
    private readonly Telemetry _telemetry;

    public Boxed(Telemetry telemetry, int[] numbers) => (_telemetry, Numbers) = (telemetry, numbers);

    public Boxed(byte[] inner, int[] numbers) => (_telemetry, Numbers) = (Telemetry.Unpack(inner, WireFormat.Pickle), numbers);

    public byte[] Inner => new Packing(WireFormat.Pickle).Of(_telemetry);

    public int[] Numbers { get; }

    [ZmqIgnore]
    public string Label => $"[{string.Join(", ", Numbers)}] of {_telemetry.Device}";
}
