namespace ZmqSchema.Sockets.Tests.Messages;

/// <summary>A Python dict, in the formats that Python peers send every day.</summary>
[ZmqMessage(WireFormat.MessagePack, WireFormat.Json, WireFormat.Pickle)]
public sealed partial record Note(uint Seq, string Text, List<double> Values, Dictionary<string, int> Counts, bool? Seen);
