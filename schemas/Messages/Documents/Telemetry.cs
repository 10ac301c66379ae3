namespace ZmqSchema.Corpus;

/// <summary>What a device says of itself: the message that the text formats are measured on.</summary>
[ZmqMessage(WireFormat.MessagePack, WireFormat.FlatBuffers, WireFormat.Protobuf, WireFormat.CapnProto, WireFormat.Json, WireFormat.Pickle)]
public partial record struct Telemetry(uint Seq, double Time, float Temperature, string Device);
