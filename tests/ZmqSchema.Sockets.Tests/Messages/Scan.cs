namespace ZmqSchema.Sockets.Tests.Messages;

/// <summary>Payloads and nothing else.</summary>
[ZmqMessage(WireFormat.Raw)]
public readonly partial record struct Scan([ZmqPayload] ReadOnlyMemory<float> Ranges, [ZmqPayload] ReadOnlyMemory<byte> Hits);
