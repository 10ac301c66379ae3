namespace ZmqSchema.Corpus;

/// <summary>A payload called what a view calls the unpacked body.</summary>
[ZmqMessage(WireFormat.Raw)]
public readonly partial record struct Chat([ZmqPayload] ReadOnlyMemory<byte> Message);
