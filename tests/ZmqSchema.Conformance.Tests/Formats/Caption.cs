namespace ZmqSchema.Conformance.Tests.Formats;

/// <summary>A text.</summary>
[ZmqMessage(WireFormat.FlatBuffers, WireFormat.MessagePack, WireFormat.Protobuf, WireFormat.CapnProto, WireFormat.Json, WireFormat.Pickle)]
internal sealed partial record Caption([property: ZmqField(1)] string Text);
