namespace ZmqSchema.Sockets.Tests.Messages;

/// <summary>Two payloads, of which the second has a shape to miss.</summary>
[ZmqMessage(WireFormat.Struct)]
public readonly partial record struct TwoImages(
    uint Width, [ZmqPayload] ReadOnlyMemory<byte> Left, [ZmqPayload(Shape = "Width")] ReadOnlyMemory<byte> Right);
