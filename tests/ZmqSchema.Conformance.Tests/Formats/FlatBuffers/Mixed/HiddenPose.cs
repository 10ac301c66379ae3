using ZmqSchema;

namespace Corpus.Mixed;

/// <summary>A message of C# that is a struct and that not everyone sees.</summary>
[ZmqMessage]
internal readonly partial record struct HiddenPose(long A);
