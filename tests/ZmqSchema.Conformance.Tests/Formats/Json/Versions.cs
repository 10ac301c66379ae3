namespace ZmqSchema.Conformance.Tests.Formats.Json;

/// <summary>The first version of a report.</summary>
[ZmqMessage(WireFormat.Json)]
public readonly partial record struct ReportV1(uint Seq, string Room, double Level);

/// <summary>The second: a field is gone, many came, in another order.</summary>
[ZmqMessage(WireFormat.Json)]
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
[ZmqMessage(WireFormat.Json)]
public partial class Origin
{
    public string Name { get; set; } = null!;
}

/// <summary>One that holds itself, so that something has to be null.</summary>
[ZmqMessage(WireFormat.Json)]
public partial class Chain
{
    public int Value { get; set; }

    public Chain Next { get; set; } = null!;
}
