namespace ZmqSchema.Conformance.Tests.Formats;

/// <summary>Something that is counted by name.</summary>
[ZmqMessage(WireFormat.MessagePack, WireFormat.Json, WireFormat.Pickle)]
public partial record Tally(Dictionary<string, int> A);
