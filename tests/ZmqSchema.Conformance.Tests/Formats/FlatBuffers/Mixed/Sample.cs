using ZmqSchema;

namespace Corpus.Mixed;

/// <summary>A message of C# that is packed in Struct, and aligned in FlatBuffers: its memory is not the struct.</summary>
[ZmqMessage]
public readonly partial record struct Sample(byte Kind, double At, bool IsGood, Pose Pose, short Side);
