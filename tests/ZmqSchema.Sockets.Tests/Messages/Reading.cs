namespace ZmqSchema.Sockets.Tests.Messages;

/// <summary>FlatBuffers with a payload: its view reads both where they are.</summary>
[ZmqMessage(WireFormat.FlatBuffers, WireFormat.Struct, Topic = "reading/")]
public readonly partial record struct Reading(uint Seq, ushort Width, [ZmqPayload(Shape = "Width")] ReadOnlyMemory<float> Samples);
