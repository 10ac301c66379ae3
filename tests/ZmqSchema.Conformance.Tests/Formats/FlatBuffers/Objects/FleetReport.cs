using Corpus.Fleet;

namespace ZmqSchema.Conformance.Tests.Formats.FlatBuffers.Objects;

/// <summary>A C# message that holds what a schema file declares: a table, a struct, an enum, a union, and many of each.</summary>
[ZmqMessage(WireFormat.FlatBuffers, WireFormat.MessagePack, WireFormat.Json, WireFormat.Pickle, Topic = "fleet/")]
public partial record FleetReport(
    uint Seq, RobotT? Leader, Vec3T Home, Vec3T? Goal, Color Color, Color? Other, LoadUnion Load, List<PartT> Parts, RangeT[] Ranges, List<LoadUnion> Loads,
    Dictionary<string, BatteryT> Batteries, Ability[] Abilities, GridT? Grid);
