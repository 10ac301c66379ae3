namespace ZmqSchema.Corpus;

/// <summary>A value that others hold.</summary>
[ZmqMessage(WireFormat.MessagePack, WireFormat.FlatBuffers, WireFormat.Protobuf, WireFormat.CapnProto, WireFormat.Json, WireFormat.Pickle)]
public readonly partial record struct Spot(float X, float Y);
