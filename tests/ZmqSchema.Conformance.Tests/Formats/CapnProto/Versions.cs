namespace ZmqSchema.Conformance.Tests.Formats.CapnProto;

/// <summary>The first version of a report.</summary>
[ZmqMessage(WireFormat.CapnProto)]
public partial record ReportV1(uint Seq, string Room, double Level, List<MarkV1> Marks, int[] Codes, string[] Names, StepV1? Next, List<StepV1> Steps);

/// <summary>The second: fields came at the end, in holes and in new words; what is not sent any more keeps its room; lists became lists of structs.</summary>
[ZmqMessage(WireFormat.CapnProto)]
public partial class ReportV2
{
    [ZmqField(10)]
    public bool Urgent { get; set; }

    [ZmqField(1)]
    public uint Seq { get; set; }

    [ZmqField(2), Obsolete("Not sent any more.")]
    public string Room { get; set; } = "";

    [ZmqField(3)]
    public double Intensity { get; set; }

    [ZmqField(4)]
    public List<MarkV2> Marks { get; set; } = [];

    [ZmqField(5)]
    public List<Code> Codes { get; set; } = [];

    [ZmqField(6)]
    public List<Named> Names { get; set; } = [];

    [ZmqField(7)]
    public Step? Next { get; set; }

    [ZmqField(8)]
    public List<Step> Steps { get; set; } = [];

    [ZmqField(9)]
    public string Place { get; set; } = "unset";

    [ZmqField(11)]
    public string? Note { get; set; } = "unset";

    [ZmqField(12)]
    public Guid Id { get; set; } = new("00112233-4455-6677-8899-aabbccddeeff");

    [ZmqField(13)]
    public Origin Origin { get; set; } = null!;

    [ZmqField(14)]
    public Chain Chain { get; set; } = null!;

    [ZmqField(15)]
    public ulong Ticks { get; set; } = 9;
}

/// <summary>An element as it was.</summary>
[ZmqMessage(WireFormat.CapnProto)]
public readonly partial record struct MarkV1(ushort Kind);

/// <summary>The element with two fields more, in the data and in the pointer section.</summary>
[ZmqMessage(WireFormat.CapnProto)]
public readonly partial record struct MarkV2(ushort Kind, double Weight, string Name);

/// <summary>A number that became a struct.</summary>
[ZmqMessage(WireFormat.CapnProto)]
public readonly partial record struct Code(int Value, bool IsKnown);

/// <summary>A text that became a struct.</summary>
[ZmqMessage(WireFormat.CapnProto)]
public readonly partial record struct Named(string Name, int Age);

/// <summary>An object that must not be null.</summary>
[ZmqMessage(WireFormat.CapnProto)]
public partial class Origin
{
    public string Name { get; set; } = null!;
}

/// <summary>One that holds itself, so that something has to be null.</summary>
[ZmqMessage(WireFormat.CapnProto)]
public partial class Chain
{
    public int Value { get; set; }

    public Chain Next { get; set; } = null!;
}

/// <summary>A union of one case, which has no tag yet.</summary>
[ZmqUnion, ZmqMessage(WireFormat.CapnProto)]
public abstract partial record StepV1
{
    public sealed record Wait(int Seconds) : StepV1;
}

/// <summary>The union with a case more, and a field more in the first.</summary>
[ZmqUnion, ZmqMessage(WireFormat.CapnProto)]
public abstract partial record Step
{
    public sealed record Wait(int Seconds, string? Why) : Step;

    public sealed record Walk(double Metres) : Step;
}

/// <summary>And with another.</summary>
[ZmqUnion, ZmqMessage(WireFormat.CapnProto)]
public abstract partial record StepV3
{
    public sealed record Wait(int Seconds) : StepV3;

    public sealed record Walk(double Metres) : StepV3;

    public sealed record Fly(double Metres) : StepV3;
}
