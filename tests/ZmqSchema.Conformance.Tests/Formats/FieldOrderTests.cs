using ZmqSchema.Conformance.Tests.Values;

namespace ZmqSchema.Conformance.Tests.Formats;

/// <summary>Fields stand on the wire in the order of their numbers, however they are declared.</summary>
public class FieldOrderTests
{
    public static TheoryData<WireFormat> Formats { get; } = new(Shuffled.Schema.Formats);

    [Theory, MemberData(nameof(Formats))]
    public void Fields_are_written_in_the_order_of_their_numbers(WireFormat format)
    {
        var packing = new Packing(format);
        var body = packing.Of(new Shuffled { Third = "c", First = 1, Second = 2.5 });
        Assert.Equal(packing.Of(new Sorted(1, 2.5, "c")), body);
        Assert.Equal(new Sorted(1, 2.5, "c"), packing.Read<Sorted>(body));
        Assert.Equal(body, packing.Again(typeof(Shuffled), body));
    }
}

/// <summary>Declared in another order than numbered.</summary>
[ZmqMessage(WireFormat.MessagePack, WireFormat.Json, WireFormat.Pickle, WireFormat.Protobuf, WireFormat.CapnProto)]
public partial class Shuffled
{
    [ZmqField(3)]
    public string Third { get; set; } = "";

    [ZmqField(1)]
    public int First { get; set; }

    [ZmqField(2)]
    public double Second { get; set; }
}

/// <summary>The same, numbered as it is declared.</summary>
[ZmqMessage(WireFormat.MessagePack, WireFormat.Json, WireFormat.Pickle, WireFormat.Protobuf, WireFormat.CapnProto)]
public readonly partial record struct Sorted(int First, double Second, string Third);
