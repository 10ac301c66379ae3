using ZmqSchema;

/// <summary>Nobody writes the schema of this.</summary>
[ZmqMessage(WireFormat.Struct, Topic = "cam/")]
public readonly partial record struct Image(uint Id, [ZmqPayload] ReadOnlyMemory<byte> Pixels);
