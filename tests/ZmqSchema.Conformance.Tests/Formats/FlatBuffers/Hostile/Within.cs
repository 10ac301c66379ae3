namespace ZmqSchema.Conformance.Tests.Formats.FlatBuffers.Hostile;

/// <summary>A message in a message in a message.</summary>
[ZmqMessage(WireFormat.FlatBuffers)]
public partial record Within(int Number);
