using ZmqSchema;

namespace Corpus.Mixed;

/// <summary>A message of C# that not everyone sees: nor is the property of a schema that holds it.</summary>
[ZmqMessage(WireFormat.FlatBuffers, WireFormat.MessagePack)]
internal sealed partial record Secret(int Code);
