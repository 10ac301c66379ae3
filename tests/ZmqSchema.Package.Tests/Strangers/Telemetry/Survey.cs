using System.Numerics;
using ZmqSchema;

namespace Robots.Vision;

/// <summary>In every format whose sizes differ: lists, dictionaries, a union, what may be absent, and a message of a schema file.</summary>
[ZmqMessage(WireFormat.FlatBuffers, WireFormat.MessagePack, WireFormat.Json, WireFormat.Pickle, WireFormat.Protobuf)]
public sealed partial class Survey
{
    [ZmqField(1)]
    public string Site { get; set; } = "";

    [ZmqField(2)]
    public Exposure Exposure { get; set; }

    [ZmqField(3)]
    public DateTime Taken { get; set; }

    [ZmqField(4)]
    public Guid Id { get; set; }

    [ZmqField(5)]
    public decimal Cost { get; set; }

    [ZmqField(6)]
    public int? Limit { get; set; }

    [ZmqField(7)]
    public List<Sample> Samples { get; set; } = [];

    [ZmqField(8)]
    public Dictionary<string, double> Totals { get; set; } = [];

    [ZmqField(10)]
    public Verdict? Verdict { get; set; }

    [ZmqField(11)]
    public Power.BatteryT? Battery { get; set; }
}

[ZmqMessage(WireFormat.FlatBuffers, WireFormat.MessagePack, WireFormat.Json, WireFormat.Pickle, WireFormat.Protobuf)]
public partial record struct Sample([property: ZmqField(1)] uint Number, [property: ZmqField(2)] Vector3 At, [property: ZmqField(3)] float[] Values);

[ZmqUnion]
public abstract partial record Verdict
{
    public sealed record Accepted([property: ZmqField(1)] byte Grade) : Verdict;

    public sealed record Rejected([property: ZmqField(1)] string Reason) : Verdict;
}
