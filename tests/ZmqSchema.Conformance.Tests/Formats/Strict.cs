namespace ZmqSchema.Conformance.Tests.Formats;

/// <summary>Holds a message that refuses values.</summary>
[ZmqMessage(WireFormat.MessagePack, WireFormat.Json, WireFormat.Pickle, WireFormat.Protobuf, WireFormat.CapnProto, WireFormat.FlatBuffers)]
public partial record Strict(int A, StrictPart Inner);
