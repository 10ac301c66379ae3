using ZmqSchema;

namespace Corpus.Mixed;

/// <summary>A message of C# that is a value.</summary>
[ZmqMessage(WireFormat.FlatBuffers, WireFormat.MessagePack)]
public readonly partial record struct Spot(int A, long B);
