namespace ZmqSchema.Sockets.Tests.Messages;

/// <summary>A message in every format that has a body.</summary>
[ZmqMessage(WireFormat.MessagePack, WireFormat.Json, WireFormat.Pickle, WireFormat.FlatBuffers, WireFormat.Struct, Topic = "report/")]
public readonly partial record struct Report(uint Seq, double Time, float Temperature, [ZmqFixedLength(12)] string Text);
