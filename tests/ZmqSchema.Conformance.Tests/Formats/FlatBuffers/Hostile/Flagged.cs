namespace ZmqSchema.Conformance.Tests.Formats.FlatBuffers.Hostile;

/// <summary>A struct of FlatBuffers with a bool in it.</summary>
[ZmqMessage(WireFormat.Struct)]
public partial record struct Flagged(bool IsOn, uint Number);
