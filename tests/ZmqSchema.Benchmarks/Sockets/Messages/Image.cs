namespace ZmqSchema.Benchmarks.Sockets.Messages;

/// <summary>A picture: topic, number and pixels, a frame each.</summary>
[ZmqMessage(WireFormat.Struct, Topic = "cam/")]
public readonly partial record struct Image(uint FrameId, [ZmqPayload] ReadOnlyMemory<byte> Pixels);
