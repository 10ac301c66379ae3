namespace ZmqSchema.Conformance.Tests.Formats;

/// <summary>Bytes.</summary>
[ZmqMessage(WireFormat.FlatBuffers, WireFormat.MessagePack, WireFormat.Protobuf, WireFormat.CapnProto, WireFormat.Pickle)]
internal sealed partial record Chunk([property: ZmqField(1)] byte[] Data);
