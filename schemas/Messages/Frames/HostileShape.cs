namespace ZmqSchema.Corpus;

/// <summary>Dimensions that a sender can make anything of.</summary>
[ZmqMessage]
public readonly partial record struct HostileShape(
    long Rows, ulong Columns, sbyte Depth, [ZmqPayload(Shape = "Rows,Columns,Depth")] ReadOnlyMemory<double> Values);
