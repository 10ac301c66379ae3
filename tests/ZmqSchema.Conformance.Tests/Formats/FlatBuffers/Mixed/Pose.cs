using ZmqSchema;

namespace Corpus.Mixed;

/// <summary>A message of C# whose memory is the FlatBuffers struct.</summary>
[ZmqMessage]
public readonly partial record struct Pose(float X, float Y, float Z);

/// <summary>One that not everyone sees.</summary>
[ZmqMessage]
internal readonly partial record struct HiddenPose(long A);
