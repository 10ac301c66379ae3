namespace ZmqSchema.Corpus;

/// <summary>Frames and nothing else, one of them with a shape of numbers.</summary>
[ZmqMessage(WireFormat.Raw, Topic = "raw/")]
public readonly partial record struct RawFrames([ZmqPayload] ReadOnlyMemory<byte> Data, [ZmqPayload(Shape = "2,3")] ReadOnlyMemory<short> Table);
