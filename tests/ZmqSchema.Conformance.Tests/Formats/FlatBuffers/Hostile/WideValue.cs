namespace ZmqSchema.Conformance.Tests.Formats.FlatBuffers.Hostile;

/// <summary>A value that is large.</summary>
[ZmqMessage(WireFormat.FlatBuffers)]
public partial record struct WideValue(FourKilobytes Bytes, string Name);
