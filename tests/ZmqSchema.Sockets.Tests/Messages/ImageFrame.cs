namespace ZmqSchema.Sockets.Tests.Messages;

/// <summary>The image of the Python demo.</summary>
[ZmqMessage(WireFormat.Struct, Topic = "cam/")]
public readonly partial record struct ImageFrame(uint FrameId, [ZmqPayload] ReadOnlyMemory<byte> Pixels);
