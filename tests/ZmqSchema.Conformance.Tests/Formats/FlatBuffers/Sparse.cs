namespace ZmqSchema.Conformance.Tests.Formats.FlatBuffers;

/// <summary>A table of which any fields may be absent, and rows of such tables.</summary>
[ZmqMessage(WireFormat.FlatBuffers)]
internal sealed partial record Sparse(byte? A = null, short? B = null, int? C = null, double? D = null, string? E = null, List<Sparse>? Rows = null);
