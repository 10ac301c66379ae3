namespace ZmqSchema.Conformance.Tests.Formats.MessagePack;

/// <summary>The first version of a report.</summary>
[ZmqMessage(WireFormat.MessagePack)]
public readonly partial record struct ReportV1(uint Seq, string Room, double Level);

/// <summary>The second: a field is gone, many came, in another order.</summary>
[ZmqMessage(WireFormat.MessagePack)]
public partial class ReportV2
{
    public double Level { get; set; }

    public string Place { get; set; } = "unset";

    public string? Note { get; set; } = "unset";

    public uint Seq { get; set; }

    public List<string> Tags { get; set; } = null!;

    public int[] Codes { get; set; } = null!;

    public System.Collections.Immutable.ImmutableArray<double> Samples { get; set; }

    public Dictionary<string, int> Counts { get; set; } = [];

    public Origin Origin { get; set; } = null!;

    public Chain Chain { get; set; } = new();

    public Guid Id { get; set; }

    public DateTime At { get; set; }
}

/// <summary>An object that must not be null.</summary>
[ZmqMessage(WireFormat.MessagePack)]
public partial class Origin
{
    public string Name { get; set; } = null!;
}

/// <summary>One that holds itself, so that something has to be null.</summary>
[ZmqMessage(WireFormat.MessagePack)]
public partial class Chain
{
    public int Value { get; set; }

    public Chain Next { get; set; } = null!;
}

[ZmqMessage(WireFormat.MessagePack, MessagePackLayout = MessagePackLayout.Array)]
public readonly partial record struct ShortV1([property: ZmqField(1)] int A, [property: ZmqField(2)] string B, [property: ZmqField(3)] int C);

/// <summary>The second field is gone, the third has another name, and there are two more.</summary>
[ZmqMessage(WireFormat.MessagePack, MessagePackLayout = MessagePackLayout.Array), ZmqReserved(2)]
public readonly partial record struct ShortV2([property: ZmqField(1)] int A, [property: ZmqField(3)] int Renamed, [property: ZmqField(4)] int D, [property: ZmqField(6)] int? E);

[ZmqMessage(WireFormat.MessagePack)]
public readonly partial record struct AsMap(int A, string B, int[] C);

[ZmqMessage(WireFormat.MessagePack, MessagePackLayout = MessagePackLayout.Array)]
public readonly partial record struct AsArray(int A, string B, int[] C);
