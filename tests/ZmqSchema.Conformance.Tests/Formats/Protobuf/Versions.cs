namespace ZmqSchema.Conformance.Tests.Formats.Protobuf;

/// <summary>The first version of a report.</summary>
[ZmqMessage(WireFormat.Protobuf)]
public readonly partial record struct ReportV1([property: ZmqField(1)] uint Seq, [property: ZmqField(2)] string Room, [property: ZmqField(3)] double Level);

/// <summary>The second: a field is gone, one has another name, many came.</summary>
[ZmqMessage(WireFormat.Protobuf), ZmqReserved(2)]
public partial class ReportV2
{
    [ZmqField(3)]
    public double Intensity { get; set; }

    [ZmqField(4)]
    public string Place { get; set; } = "unset";

    [ZmqField(5)]
    public string? Note { get; set; } = "unset";

    [ZmqField(1)]
    public uint Seq { get; set; }

    [ZmqField(6)]
    public List<string> Tags { get; set; } = null!;

    [ZmqField(7)]
    public int[] Codes { get; set; } = null!;

    [ZmqField(8)]
    public System.Collections.Immutable.ImmutableArray<double> Samples { get; set; }

    [ZmqField(9)]
    public Dictionary<string, int> Counts { get; set; } = [];

    [ZmqField(10)]
    public Origin Origin { get; set; } = null!;

    [ZmqField(11)]
    public Chain Chain { get; set; } = new();

    [ZmqField(12)]
    public Guid Id { get; set; }

    [ZmqField(13)]
    public DateTime At { get; set; }

    [ZmqField(14)]
    public int? Maybe { get; set; }

    [ZmqField(15)]
    public Step? Last { get; set; }
}

/// <summary>An object that must not be null.</summary>
[ZmqMessage(WireFormat.Protobuf)]
public partial class Origin
{
    public string Name { get; set; } = null!;
}

/// <summary>One that holds itself, so that something has to be null.</summary>
[ZmqMessage(WireFormat.Protobuf)]
public partial class Chain
{
    public int Value { get; set; }

    public Chain Next { get; set; } = null!;
}

/// <summary>A union as it was.</summary>
[ZmqUnion, ZmqMessage(WireFormat.Protobuf)]
public abstract partial record StepV1
{
    public sealed record Wait(int Seconds) : StepV1;
}

/// <summary>The union with a case more, and a field more in the first.</summary>
[ZmqUnion, ZmqMessage(WireFormat.Protobuf)]
public abstract partial record Step
{
    public sealed record Wait(int Seconds, string? Why) : Step;

    public sealed record Walk(double Metres) : Step;
}

/// <summary>What stands around the first union.</summary>
[ZmqMessage(WireFormat.Protobuf)]
public partial record WayV1(StepV1? Next, List<StepV1> Steps);

/// <summary>What stands around the second.</summary>
[ZmqMessage(WireFormat.Protobuf)]
public partial record WayV2(Step? Next, List<Step> Steps);
