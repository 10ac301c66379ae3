namespace ZmqSchema.Corpus;

/// <summary>A value that others hold.</summary>
[ZmqMessage(WireFormat.MessagePack, WireFormat.FlatBuffers, WireFormat.Protobuf)]
public readonly partial record struct Spot(float X, float Y);
