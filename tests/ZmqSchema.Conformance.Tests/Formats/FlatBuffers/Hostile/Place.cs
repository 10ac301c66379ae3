namespace ZmqSchema.Conformance.Tests.Formats.FlatBuffers.Hostile;

/// <summary>A message that others hold.</summary>
[ZmqMessage(WireFormat.FlatBuffers)]
public partial record Place(string Name, List<int> Marks, Within Within);
