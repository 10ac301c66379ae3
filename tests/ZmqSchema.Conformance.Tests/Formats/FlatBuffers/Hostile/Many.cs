namespace ZmqSchema.Conformance.Tests.Formats.FlatBuffers.Hostile;

/// <summary>Many of each, which offsets to one empty table would be as well; and numbers that are keys.</summary>
[ZmqMessage(WireFormat.FlatBuffers)]
public partial record Many(
    List<Wide> Records, Dictionary<int, WideValue> Entries, List<WideValue> Values, WideValue[] Array, List<Matrices> Matrices, Dictionary<long, int> Numbers);
