namespace ZmqSchema.Corpus;

/// <summary>The seed's camera image, which says its own shape.</summary>
[ZmqMessage(WireFormat.Struct, Topic = "cam/")]
public readonly partial record struct ImageFrame(
    uint FrameId, ushort Height, ushort Width, [ZmqPayload(Shape = "Height,Width,3")] ReadOnlyMemory<byte> Pixels);
