namespace ZmqSchema.Corpus;

/// <summary>Two payloads beside a body: one with a shape, one without.</summary>
[ZmqMessage(WireFormat.Struct, Topic = "scan/")]
public sealed partial record Scan(
    int Rows, long Columns, [property: ZmqPayload(Shape = "Rows, Columns")] ReadOnlyMemory<float> Ranges, [property: ZmqPayload] ReadOnlyMemory<bool> Valid);
