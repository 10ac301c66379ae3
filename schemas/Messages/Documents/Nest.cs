namespace ZmqSchema.Corpus;

/// <summary>The row of messages within messages.</summary>
[ZmqMessage(WireFormat.MessagePack, WireFormat.FlatBuffers, WireFormat.Protobuf, WireFormat.Json, WireFormat.Pickle)]
public partial record Nest(Spot Spot, Place Place, Spot[] Spots, List<Place> Places, Dictionary<string, Place> ByName, ByIndex Indexed);
