namespace ZmqSchema.Sockets.Tests.Messages;

/// <summary>A blittable message without a topic.</summary>
[ZmqMessage]
public readonly partial record struct Tick(uint Id, double Price);
