namespace ZmqSchema.Conformance.Tests.Formats;

/// <summary>What <see cref="StrictPart"/> looks like on the wire.</summary>
[ZmqMessage(WireFormat.MessagePack, WireFormat.Json, WireFormat.Pickle, WireFormat.Protobuf, WireFormat.CapnProto, WireFormat.FlatBuffers)]
public partial record LaxPart(int B);
