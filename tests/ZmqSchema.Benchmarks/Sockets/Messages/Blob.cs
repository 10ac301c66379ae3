namespace ZmqSchema.Benchmarks.Sockets.Messages;

/// <summary>Bytes and nothing else: one frame.</summary>
[ZmqMessage(WireFormat.Raw)]
public readonly partial record struct Blob([ZmqPayload] ReadOnlyMemory<byte> Bytes);
