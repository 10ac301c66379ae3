namespace ZmqSchema.Conformance.Tests.Formats;

/// <summary>A message that is a value.</summary>
[ZmqMessage(WireFormat.MessagePack, WireFormat.Json, WireFormat.Pickle)]
public partial record struct Hole(int Depth, string Name);
