using CsCheck;
using MessagePack;
using KeyAttribute = MessagePack.KeyAttribute;

using ZmqSchema.Conformance.Tests.Values;
namespace ZmqSchema.Conformance.Tests.Formats.MessagePack;

/// <summary>The same type for both: what either writes is the same bytes, and the other reads the same values.</summary>
public class TypedPeerTests
{
    private static readonly Packing Packed = new(WireFormat.MessagePack);
    private static readonly Gen<Reading> Readings = Gen.Select(
        Gen.Long, Gen.Float, Gen.String, Gen.Bool, Gen.Decimal, Gen.Long[0, DateTime.MaxValue.Ticks],
        (number, real, text, truth, price, ticks) => new Reading
        {
            Number = number, Small = (short)number, Letter = (char)number, Real = real, Wide = real, Text = text, Truth = truth, Price = price,
            At = new(ticks, DateTimeKind.Utc), Optional = truth ? null : (int)number, Colour = (ConsoleColor)(number & 15), Bytes = BitConverter.GetBytes(number),
        });

    private static readonly Gen<Batch> Batches = Gen.Select(
        Readings.List[0, 20], Gen.Int.Array[0, 40], Gen.Dictionary(Gen.String, Gen.Double)[0, 20], Gen.String.List[0, 5],
        (readings, numbers, levels, words) => new Batch { Readings = readings, Numbers = numbers, Levels = levels, Words = words, Last = readings.FirstOrDefault() });

    [Fact]
    public void A_map_by_name_is_theirs() => Readings.Sample(Compare, iter: 5_000, threads: 1);

    [Fact]
    public void An_array_by_number_with_lists_in_it_is_theirs() => Batches.Sample(Compare, iter: 1_000, threads: 1);

    private static void Compare<T>(T message) where T : IZmqMessage<T>
    {
        var theirs = MessagePackSerializer.Serialize(message, cancellationToken: TestContext.Current.CancellationToken);
        Assert.Equal(theirs, Packed.Of(message));
        Assert.Equal(theirs, Packed.Of(Packed.Read<T>(theirs)));
        Assert.Equal(theirs, MessagePackSerializer.Serialize(
            MessagePackSerializer.Deserialize<T>(Packed.Of(message), cancellationToken: TestContext.Current.CancellationToken), cancellationToken: TestContext.Current.CancellationToken));
    }
}

[ZmqMessage(WireFormat.MessagePack, Naming = FieldNaming.AsWritten), MessagePackObject(keyAsPropertyName: true)]
public partial class Reading
{
    public long Number { get; set; }

    public short Small { get; set; }

    public char Letter { get; set; }

    public float Real { get; set; }

    public double Wide { get; set; }

    public string Text { get; set; } = "";

    public bool Truth { get; set; }

    public decimal Price { get; set; }

    public DateTime At { get; set; }

    public int? Optional { get; set; }

    public ConsoleColor Colour { get; set; }

    public byte[] Bytes { get; set; } = [];
}

[ZmqMessage(WireFormat.MessagePack, MessagePackLayout = MessagePackLayout.Array), ZmqReserved(3), MessagePackObject]
public partial class Batch
{
    [ZmqField(1), Key(0)]
    public List<Reading> Readings { get; set; } = [];

    [ZmqField(2), Key(1)]
    public int[] Numbers { get; set; } = [];

    [ZmqField(4), Key(3)]
    public Dictionary<string, double> Levels { get; set; } = [];

    [ZmqField(5), Key(4)]
    public List<string> Words { get; set; } = [];

    [ZmqField(6), Key(5)]
    public Reading? Last { get; set; }
}
