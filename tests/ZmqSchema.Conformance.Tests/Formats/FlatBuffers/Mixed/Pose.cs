using ZmqSchema;

namespace Corpus.Mixed;

/// <summary>A message of C# whose memory is the FlatBuffers struct.</summary>
[ZmqMessage]
public readonly partial record struct Pose(float X, float Y, float Z);
