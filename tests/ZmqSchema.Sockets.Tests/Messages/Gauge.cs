namespace ZmqSchema.Sockets.Tests.Messages;

/// <summary>Cap'n Proto first, and FlatBuffers, with a payload: each has a view of its own.</summary>
[ZmqMessage(WireFormat.CapnProto, WireFormat.FlatBuffers, Topic = "gauge/")]
public readonly partial record struct Gauge(uint Seq, ushort Width, string Unit, [ZmqPayload(Shape = "Width")] ReadOnlyMemory<float> Samples);
