namespace ZmqSchema.Sockets.Tests.Messages;

/// <summary>A message in the formats that can tell a body of theirs from one of the others.</summary>
[ZmqMessage(WireFormat.MessagePack, WireFormat.Json, WireFormat.Pickle, WireFormat.FlatBuffers, WireFormat.Struct, Topic = "report/")]
public readonly partial record struct Report(uint Seq, double Time, float Temperature, [ZmqFixedLength(12)] string Text);
