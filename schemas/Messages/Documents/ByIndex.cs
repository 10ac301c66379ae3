namespace ZmqSchema.Corpus;

/// <summary>A message that is an array in MessagePack, with a hole where a field was.</summary>
[ZmqMessage(WireFormat.MessagePack, WireFormat.FlatBuffers, WireFormat.Protobuf, WireFormat.Json, WireFormat.Pickle, MessagePackLayout = MessagePackLayout.Array)]
[ZmqReserved(3)]
public readonly partial record struct ByIndex([property: ZmqField(1)] uint Seq, [property: ZmqField(2)] string Name, [property: ZmqField(4)] double[] Values, [property: ZmqField(5)] long? Last);
