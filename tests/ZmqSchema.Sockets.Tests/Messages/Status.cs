namespace ZmqSchema.Sockets.Tests.Messages;

/// <summary>A message that is not blittable.</summary>
[ZmqMessage(WireFormat.Struct, Topic = "status/")]
public readonly partial record struct Status(uint Code, [ZmqFixedLength(16)] string Text);
