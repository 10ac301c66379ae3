namespace ZmqSchema.Conformance.Tests.Formats.FlatBuffers.Hostile;

/// <summary>A class whose objects are large.</summary>
[ZmqMessage(WireFormat.FlatBuffers)]
public partial record Wide(FourKilobytes Bytes, int Number);
